// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.feed.ListException;
import org.hearsay.archive.feed.Listing;
import org.hearsay.archive.feed.Lists;
import org.hearsay.archive.fetch.Answer;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.Request;
import org.hearsay.archive.fetch.Web;

/** An address that a person named: a page, or a list of pages. */
final class WebSource {
    private final String address;
    private final Web web;

    WebSource(String address, Web web) {
        this.address = address;
        this.web = web;
    }

    /** Fetches it; its pages. */
    Stream<PageSource> pages() {
        try {
            Answer answer = web.person().get(Request.page(address)).checked();
            Optional<Listing> listing = Lists.read(answer.body(), answer.contentType(), answer.address());
            return listing.isPresent()
                    ? new ListedPages(web.robot()).of(address, listing.get())
                    : Stream.of(PageSource.opened(new PageOrFailure.Opened(answer.page(), answer.at())));
        } catch (FetchException | ListException e) {
            return Stream.of(PageSource.failed(address + ": " + e.getMessage()));
        }
    }
}
