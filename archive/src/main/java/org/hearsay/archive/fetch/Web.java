// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

/**
 * The two ways to fetch.
 *
 * @param person an address that a person named, at once
 * @param robot what nobody named one by one, such as the pages that a feed lists, with patience
 */
public record Web(Fetcher person, PoliteFetcher robot) {
    /** Both with the same limits. */
    public static Web of(FetchSettings settings) {
        return of(settings, Politeness.STANDARD);
    }

    /** Both with the same limits, and manners for the second. */
    public static Web of(FetchSettings settings, Politeness politeness) {
        return new Web(Fetcher.ofAPerson(settings), new PoliteFetcher(settings, politeness, Time.SYSTEM));
    }
}
