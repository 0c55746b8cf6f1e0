// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.Published;
import org.hearsay.archive.store.Published.Kind;
import org.hearsay.archive.store.StoredStory;

/** What was published, for those who publish: made, listed, withdrawn. */
public final class PublishedPages {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SEARCH = 4_000;

    private final Site site;

    PublishedPages(Site site) {
        this.site = site;
    }

    /** What was published, the last first. */
    public record View(List<Feed> feeds) {}

    /**
     * A search or story that was published.
     *
     * @param published what it is
     * @param title what it is called
     * @param asked where the archive shows it to those who may see all
     * @param conditions what a search asks for, by what it is called
     * @param page its address for people
     * @param atom its address for programs
     */
    public record Feed(
            Published published,
            String title,
            String asked,
            Map<String, String> conditions,
            String page,
            String atom) {}

    void list(Context context) {
        String server = OpenFeeds.server(context);
        List<Feed> feeds = site.archive().published().all().stream()
                .map(published -> feed(published, server))
                .toList();
        site.show(context, "published", site.texts().of("feeds.title"), new View(feeds), List.of());
    }

    private Feed feed(Published published, String server) {
        boolean story = published.kind() == Kind.STORY;
        String page = server + OpenFeeds.address(published);
        return new Feed(
                published,
                title(published, site.texts()),
                story ? "/story/" + published.what() : "/search?" + published.what(),
                story ? Map.of() : conditions(AskedSearch.ofConditions(published.what())),
                page,
                page + OpenFeeds.ATOM);
    }

    private Map<String, String> conditions(AskedSearch search) {
        Texts texts = site.texts();
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put(
                texts.of("search.in"),
                texts.of(search.statements() ? "search.statements" : "search.articles")
                        + (search.every() ? ", " + texts.of("search.every") : ""));
        conditions.put(texts.of("feeds.words"), search.words());
        search.typed().forEach((facet, text) -> conditions.put(texts.of("facet." + facet.key()), text));
        search.chosen()
                .forEach(choice -> conditions.put(
                        texts.of("facet." + choice.facet().key()),
                        choice.chosen().isEmpty()
                                ? ""
                                : texts.word(choice.facet().key(), choice.chosen())));
        conditions.values().removeIf(String::isEmpty);
        return conditions;
    }

    /** What a person called it, or, where the archive had to forget that, what it is. */
    static String title(Published published, Texts texts) {
        if (!published.title().isEmpty()) {
            return published.title();
        }
        return published.kind() == Kind.STORY
                ? texts.of("story.untitled", published.what())
                : SearchPages.title(AskedSearch.ofConditions(published.what()), texts);
    }

    void publish(Context context) {
        String story = context.formParam("story");
        Kind kind = story == null ? Kind.SEARCH : Kind.STORY;
        String what = story == null ? search(context) : story(story);
        String given = context.formParam("title");
        String title = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
        if (title.length() > LONGEST_TITLE) {
            throw Refusal.wrong("problem.long", "title", LONGEST_TITLE);
        }
        long id = site.archive().published().publish(kind, what, title, site.who(context));
        context.redirect("/feeds#f" + id, HttpStatus.SEE_OTHER);
    }

    private String story(String number) {
        return site.archive()
                .stories()
                .story(Query.number(number, "story"))
                .map(StoredStory::id)
                .map(id -> Long.toString(id))
                .orElseThrow(() -> Refusal.none("story", number));
    }

    /** As this version writes it, whatever was sent. */
    private static String search(Context context) {
        String given = context.formParam("search");
        if (given != null && given.length() > LONGEST_SEARCH) {
            throw Refusal.wrong("problem.long", "search", LONGEST_SEARCH);
        }
        AskedSearch search = AskedSearch.ofConditions(given == null ? "" : given);
        if (!search.asks()) {
            throw Refusal.wrong("feeds.nothing");
        }
        return search.conditions();
    }

    void withdraw(Context context) {
        long id = new Query(context).number("published");
        site.archive().published().withdraw(id, site.who(context));
        context.redirect("/feeds#f" + id, HttpStatus.SEE_OTHER);
    }
}
