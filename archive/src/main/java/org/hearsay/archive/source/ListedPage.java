// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.util.Optional;
import org.hearsay.archive.feed.Item;
import org.hearsay.archive.fetch.Answer;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Request;
import org.hearsay.archive.fetch.Validators;
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

    @Override
    public PageOrFailure open() {
        try {
            return fetched(robot.get(Request.page(item.address()))).opened();
        } catch (FetchException e) {
            return unfetched(item.address(), e);
        }
    }

    /** Fetches it; empty when it is what we hold already. */
    public Optional<Fetched> fetch(Validators held) throws FetchException {
        Answer answer = robot.get(Request.page(item.address()).unless(held));
        return answer.isUnchanged() ? Optional.empty() : Optional.of(fetched(answer));
    }

    private Fetched fetched(Answer answer) throws FetchException {
        Page page = answer.page();
        Page dated = item.published() == null ? page : page.listed(item.published());
        return new Fetched(new PageOrFailure.Opened(dated, answer.at()), answer.validators());
    }

    /** What is said of an address that could not be fetched. */
    public static PageOrFailure unfetched(String address, FetchException e) {
        String message = address + ": " + e.getMessage();
        return e.isUnwanted() ? new PageOrFailure.Note(message) : new PageOrFailure.Failure(message);
    }

    /**
     * What a server gave.
     *
     * @param opened the page
     * @param validators to show the server next time
     */
    public record Fetched(PageOrFailure.Opened opened, Validators validators) {}
}
