// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.app.comparison.Sign;
import org.hearsay.archive.store.StoredStory;

/** The beginning, and the list of stories. */
public final class HomePages {
    private static final int NEWEST = 12;
    private static final int ON_A_PAGE = 40;
    private static final int MOST_PAGES = 500;

    private final Site site;
    private final Readings readings;

    HomePages(Site site, Readings readings) {
        this.site = site;
        this.readings = readings;
    }

    /**
     * A list of stories.
     *
     * @param stories the latest first
     * @param since first day that was asked for; empty: from the beginning
     * @param until last day
     * @param least fewest articles
     * @param ready whether the language models are there
     * @param paging where in the list this is
     */
    public record StoriesView(
            List<StoredStory> stories, String since, String until, String least, boolean ready, Paging paging) {}

    /** What the signs mean. */
    public record HelpView(List<Sign> signs) {}

    void help(Context context) {
        site.show(context, "help", site.texts().of("help.title"), new HelpView(List.of(Sign.values())), List.of());
    }

    void home(Context context) {
        site.show(
                context,
                "home",
                site.texts().of("home.title"),
                new StoriesView(
                        site.archive().stories().list(null, null, 1, NEWEST),
                        "",
                        "",
                        "",
                        readings.isReady(),
                        new Paging(1, "", "/stories")),
                List.of());
    }

    void stories(Context context) {
        Query query = new Query(context);
        int page = query.page(MOST_PAGES);
        String since = query.text("since");
        String until = query.text("until");
        String least = query.text("least");
        int fewest = least == null || !least.matches("[1-9][0-9]{0,5}") ? 1 : Integer.parseInt(least);
        List<StoredStory> all = site.archive().stories().list(since, until, fewest, Slice.needed(page, ON_A_PAGE));
        Slice<StoredStory> slice = Slice.of(query, page, MOST_PAGES, ON_A_PAGE, all);
        List<StoredStory> shown = slice.shown();
        Table table =
                new Table("stories", "story", "headline", "first_day", "last_day", "articles", "copies", "outlets");
        shown.forEach(s -> table.row(
                s.id(),
                s.headline(),
                s.firstDay(),
                s.lastDay(),
                s.articles(),
                s.copies(),
                String.join("; ", s.outlets())));
        site.list(
                context,
                "stories",
                site.texts().of("stories.title"),
                new StoriesView(
                        shown,
                        since == null ? "" : since,
                        until == null ? "" : until,
                        fewest == 1 ? "" : Integer.toString(fewest),
                        readings.isReady(),
                        slice.paging()),
                "",
                table);
    }
}
