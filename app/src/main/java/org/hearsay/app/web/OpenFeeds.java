// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.html.Asset;
import org.hearsay.app.html.RowView;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.api.Answer;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.feed.AtomEntry;
import org.hearsay.archive.feed.AtomFeed;
import org.hearsay.archive.store.Published;
import org.hearsay.archive.store.Published.Kind;
import org.hearsay.comparison.ComparedArticle;
import org.jspecify.annotations.Nullable;

/**
 * What was published, for everybody who has its address: a page, and a feed. Neither leads into the archive, offers a form, or
 * gives anybody a token.
 */
public final class OpenFeeds {
    /** What the address of a feed ends with. */
    static final String ATOM = ".atom";

    static final String PATH = "/feed/{key}";

    private static final String BEGINNING = "/feed/";
    private static final String CACHING = "private, max-age=300";
    private static final int MOST_ROWS = 100;
    private static final int LONGEST_TITLE = 120;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Asset STYLE = Asset.of("base.css", "comparison.css", "/org/hearsay/app/web/web.css");

    private final Site site;
    private final OpenStories stories;
    private final FeedEntries entries;

    OpenFeeds(Site site, OpenStories stories) {
        this.site = site;
        this.stories = stories;
        this.entries = new FeedEntries(site.archive(), site.texts());
    }

    /**
     * What the page shows.
     *
     * @param title of the search or story
     * @param atom the address of its feed
     * @param entries the last first
     * @param compared a story as a table; null of a search, and of a story that nobody else tells
     * @param style its style sheet
     */
    public record View(
            String title,
            String atom,
            List<FeedEntry> entries,
            @Nullable Compared compared,
            Asset style) {}

    /**
     * A story side by side.
     *
     * @param columns its outlets by the ids of their articles
     * @param rows what more than one of them tells
     */
    public record Compared(Map<String, Column> columns, List<RowView> rows) {}

    /** An article that is compared. @param link its address at its outlet; empty where the web has none */
    public record Column(String outlet, String date, String link) {}

    /** Whether an address is one of these, or would be. */
    static boolean serves(String path) {
        return path.startsWith(BEGINNING);
    }

    /** An address as a log may have it. */
    static String told(String path) {
        return serves(path) ? BEGINNING + "…" : path;
    }

    static String address(Published published) {
        return BEGINNING + published.secret();
    }

    /** How who asks calls this server; a proxy before it may speak another protocol. */
    static String server(Context context) {
        boolean secure = "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
        return (secure ? "https" : context.scheme()) + "://" + context.header("Host");
    }

    void answer(Context context) {
        String key = context.pathParam("key");
        boolean atom = key.endsWith(ATOM);
        Published published = site.archive()
                .published()
                .at(atom ? key.substring(0, key.length() - ATOM.length()) : key)
                .orElseThrow(() -> Refusal.none("feed", ""));
        if (!published.stands()) {
            throw new Refusal(HttpStatus.GONE, "feed.withdrawn");
        }
        List<FeedEntry> found = entries.of(published);
        Instant updated = found.stream()
                .map(FeedEntry::updated)
                .reduce(Instant.parse(published.made()), (one, other) -> one.isAfter(other) ? one : other);
        // Nobody is asked by it: what was forgotten or corrected is gone without a newer article.
        context.header("Last-Modified", HTTP_DATE.format(updated));
        if (atom) {
            context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            Answer.once(
                    context,
                    AtomFeed.TYPE + "; charset=utf-8",
                    feed(published, found, updated, server(context)).xml(),
                    CACHING);
            return;
        }
        String title = PublishedPages.title(published, site.texts());
        policy(context);
        Answer.once(
                context,
                "text/html; charset=utf-8",
                site.open("feed", title, new View(title, address(published) + ATOM, found, compared(published), STYLE)),
                CACHING);
    }

    private static void policy(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src '" + STYLE.hash()
                        + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }

    private AtomFeed feed(Published published, List<FeedEntry> found, Instant updated, String server) {
        return new AtomFeed(
                FeedEntries.id("feed", published.secret()),
                PublishedPages.title(published, site.texts()),
                "Hearsay",
                site.texts().language(),
                server + address(published) + ATOM,
                server + address(published),
                updated,
                found.stream().map(this::entry).toList());
    }

    private AtomEntry entry(FeedEntry entry) {
        return new AtomEntry(
                entry.id(),
                title(entry),
                entry.link().isEmpty() ? null : entry.link(),
                entry.updated(),
                entry.published(),
                entry.authors().isEmpty() ? List.of(entry.outlet()) : entry.authors(),
                List.of(entry.outlet()),
                entry.language(),
                entry.words().text().replaceAll("\\s+", " "));
    }

    private String title(FeedEntry entry) {
        if (entry.speaker().isEmpty()) {
            return entry.headline().isEmpty() ? entry.outlet() : entry.headline();
        }
        String words = entry.said();
        return site.texts()
                .of(
                        "utterance.title",
                        entry.speaker(),
                        words.codePointCount(0, words.length()) <= LONGEST_TITLE
                                ? words
                                : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…");
    }

    private @Nullable Compared compared(Published published) {
        if (published.kind() != Kind.STORY) {
            return null;
        }
        OpenStory story = stories.story(Long.parseLong(published.what())).orElse(null);
        if (story == null || story.story().columns().size() < 2) {
            return null;
        }
        Texts texts = site.texts();
        return new Compared(
                story.story().columns().stream()
                        .collect(Collectors.toMap(
                                ComparedArticle::id, a -> column(a, texts), (a, b) -> a, LinkedHashMap::new)),
                story.view().rows().stream()
                        .filter(RowView::shared)
                        .limit(MOST_ROWS)
                        .toList());
    }

    private Column column(ComparedArticle article, Texts texts) {
        return new Column(
                entries.outlet(article.metadata()),
                Outlets.date(article.reading().article(), texts),
                FeedEntries.link(article.url()));
    }

    /** Why there is nothing at such an address. */
    static void problem(Site site, Context context, WebServer.Problem problem) {
        policy(context);
        context.html(site.open(
                "unopened",
                site.texts().of("problem.title"),
                new Unopened(problem.status(), problem.message(), STYLE)));
    }

    /** What went wrong, with the style sheet of its page. */
    public record Unopened(int status, String message, Asset style) {}
}
