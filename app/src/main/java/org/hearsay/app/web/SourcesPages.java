// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.WatchTables;
import org.hearsay.archive.watch.FeedState;

/** The feeds and sitemaps that are watched. */
public final class SourcesPages {
    private final Site site;

    SourcesPages(Site site) {
        this.site = site;
    }

    /**
     * What is watched.
     *
     * @param feeds the first asked for first
     * @param outlets the outlets that the archive holds articles of, by name
     */
    public record View(List<Feed> feeds, List<String> outlets) {}

    /**
     * A feed.
     *
     * @param address as a person wrote it
     * @param due when it is looked at again; empty before the first time
     * @param failures how often in a row it could not be had
     */
    public record Feed(String address, String due, int failures) {}

    void sources(Context context) {
        WatchTables watch = site.archive().watchTables();
        List<Feed> feeds = new ArrayList<>();
        Table table = new Table("sources", "address", "due", "failures");
        for (String address : watch.watched()) {
            FeedState state = watch.feed(address).orElse(null);
            Feed feed = new Feed(
                    address, state == null ? "" : state.due().toString(), state == null ? 0 : state.failures());
            feeds.add(feed);
            table.row(feed.address(), feed.due(), feed.failures());
        }
        site.list(
                context,
                "sources",
                site.texts().of("sources.title"),
                new View(feeds, site.archive().outlets().names()),
                "",
                table);
    }

    void change(Context context) {
        WatchTables watch = site.archive().watchTables();
        String more = context.formParam("watch");
        String less = context.formParam("unwatch");
        if (more != null && !more.isBlank()) {
            String start = more.strip().toLowerCase(Locale.ROOT);
            if (!start.startsWith("http://") && !start.startsWith("https://")) {
                throw Refusal.wrong("read.noAddress");
            }
            watch.watch(more.strip(), site.who(context));
        }
        if (less != null) {
            watch.unwatch(less, site.who(context));
        }
        context.redirect("/sources", HttpStatus.SEE_OTHER);
    }
}
