// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.URI;

/**
 * What is asked for.
 *
 * @param address http or https
 * @param accept the kinds of documents that are welcome
 * @param known what we hold of it already
 * @param kept whether the answer is to be kept, and not only read for the addresses that it lists
 */
public record Request(URI address, String accept, Validators known, boolean kept) {
    private static final String PAGES = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1";
    private static final String FEEDS =
            "application/atom+xml,application/rss+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1";

    /** A page, or a feed where a person named one. */
    public static Request page(String address) throws FetchException {
        return new Request(Address.parse(address), PAGES, Validators.NONE, true);
    }

    /** A feed or a sitemap, unless it is what we hold already. */
    public static Request feed(String address, Validators known) throws FetchException {
        return new Request(Address.parse(address), FEEDS, known, false);
    }

    /** A file about the whole host. */
    static Request siteFile(URI address) {
        return new Request(address, "*/*", Validators.NONE, false);
    }

    /** The same, unless it is what we hold already. */
    public Request unless(Validators held) {
        return new Request(address, accept, held, kept);
    }

    Request at(URI newAddress) {
        return new Request(newAddress, accept, known, kept);
    }
}
