// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.time.Duration;

/**
 * What a fetch may cost, and whom it may reach.
 *
 * @param connectPatience for one connection to be made
 * @param patience for one whole answer, from the lookup of the host to the last byte
 * @param mostBytes of an answer that are taken, packed and unpacked
 * @param mostRedirects that are followed
 * @param allowPrivate whether the machine itself, and private and other networks that are not the public internet, may
 *     be reached
 * @param lookup finds the addresses of hosts
 */
public record FetchSettings(
        Duration connectPatience,
        Duration patience,
        int mostBytes,
        int mostRedirects,
        boolean allowPrivate,
        HostLookup lookup) {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Ten seconds to connect, thirty for an answer, 20 MB, five redirects, the public internet only. */
    public static final FetchSettings STANDARD =
            new FetchSettings(Duration.ofSeconds(10), Duration.ofSeconds(30), MOST_BYTES, 5, false, HostLookup.SYSTEM);

    /** The same, but private networks may be reached, or may not. */
    public FetchSettings allowingPrivate(boolean allowed) {
        return new FetchSettings(connectPatience, patience, mostBytes, mostRedirects, allowed, lookup);
    }
}
