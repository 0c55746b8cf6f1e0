// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.archive.feed.Item;
import org.hearsay.archive.feed.ListException;
import org.hearsay.archive.feed.ListKind;
import org.hearsay.archive.feed.Listing;
import org.hearsay.archive.feed.Lists;
import org.hearsay.archive.fetch.Answer;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Request;
import org.hearsay.archive.fetch.Validators;

/** The pages of one list; those of an index of sitemaps are the pages of its sitemaps, each fetched in its turn. */
final class ListedPages {
    private static final int MOST_SITEMAPS = 1000;
    private static final int DEEPEST = 2;

    private final PoliteFetcher robot;
    private final AtomicInteger sitemaps = new AtomicInteger();

    ListedPages(PoliteFetcher robot) {
        this.robot = robot;
    }

    /** An input for each page. */
    Stream<PageSource> of(String name, Listing listing) {
        return of(name, listing, 0);
    }

    private Stream<PageSource> of(String name, Listing listing, int depth) {
        if (listing.items().isEmpty()) {
            return Stream.of(PageSource.note(name + ": lists no pages"));
        }
        Stream<PageSource> pages = listing.kind() == ListKind.SITEMAP_INDEX
                ? Chain.of(listing.items().stream().map(item -> sitemap(item, depth + 1)))
                : listing.items().stream().map(item -> new ListedPage(item, robot));
        return listing.whole()
                ? pages
                : Chain.of(Stream.of(
                        () -> pages,
                        () -> Stream.of(PageSource.failed(name + ": lists more than was taken ("
                                + listing.items().size() + " addresses)"))));
    }

    private Supplier<Stream<PageSource>> sitemap(Item item, int depth) {
        return () -> {
            int count = sitemaps.incrementAndGet();
            if (depth > DEEPEST || count > MOST_SITEMAPS) {
                String why = depth > DEEPEST
                        ? "an index of sitemaps in an index in an index was left out"
                        : "more than " + MOST_SITEMAPS + " sitemaps in one index; the rest was left out";
                return depth > DEEPEST || count == MOST_SITEMAPS + 1
                        ? Stream.of(PageSource.failed(item.address() + ": " + why))
                        : Stream.empty();
            }
            return fetched(item, depth);
        };
    }

    private Stream<PageSource> fetched(Item item, int depth) {
        try {
            Answer answer =
                    robot.get(Request.feed(item.address(), Validators.NONE)).checked();
            Optional<Listing> listing = Lists.read(answer.body(), answer.contentType(), answer.address());
            return listing.isPresent()
                    ? of(item.address(), listing.get(), depth)
                    : Stream.of(PageSource.failed(item.address() + ": is no sitemap"));
        } catch (FetchException e) {
            return Stream.of(() -> ListedPage.unfetched(item.address(), e));
        } catch (ListException e) {
            return Stream.of(PageSource.failed(item.address() + ": " + e.getMessage()));
        }
    }

    /** The address that links of a file are relative to: they lead nowhere. */
    static URI noAddress() {
        return URI.create("file:///");
    }
}
