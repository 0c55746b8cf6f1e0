// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import org.hearsay.archive.feed.Item;
import org.hearsay.archive.fetch.Answer;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Request;
import org.hearsay.article.Page;

/** A page that a feed or a sitemap names: fetched by a robot, dated by the list where it tells no date itself. */
public final class ListedPage implements PageSource {
    private final Item item;
    private final PoliteFetcher robot;

    public ListedPage(Item item, PoliteFetcher robot) {
        this.item = item;
        this.robot = robot;
    }

    @Override
    public String address() {
        return item.address();
    }

    /** Fetches it. */
    public PageOrFailure.Opened fetch() throws FetchException {
        Answer answer = robot.get(Request.page(item.address()));
        Page page = answer.page();
        return new PageOrFailure.Opened(item.published() == null ? page : page.listed(item.published()), answer.at());
    }

    @Override
    public PageOrFailure open() {
        try {
            return fetch();
        } catch (FetchException e) {
            return unfetched(item.address(), e);
        }
    }

    /** What is said of an address that could not be fetched. */
    public static PageOrFailure unfetched(String address, FetchException e) {
        String message = address + ": " + e.getMessage();
        return e.isUnwanted() ? new PageOrFailure.Note(message) : new PageOrFailure.Failure(message);
    }
}
