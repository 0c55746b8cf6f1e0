// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.source.GivenDate;
import org.hearsay.archive.source.GivenDate.NoDateException;
import org.hearsay.article.Given;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.ComparisonJson;
import org.hearsay.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** Reads texts that are sent, and puts them side by side; nothing is kept of them. */
final class ReadCalls {
    private static final int MOST_ARTICLES = 20;
    private static final int LONGEST_NAME = 300;
    private static final Set<String> ARTICLE = Set.of("text", "html", "name", "outlet", "date");
    private static final Set<String> PAGE = Set.of("text", "html", "url", "name", "outlet", "date");

    private final ReadingTurns turns;
    private final Comparer comparer;

    ReadCalls(ReadingTurns turns, Lexicons lexicons) {
        this.turns = turns;
        this.comparer = new Comparer(lexicons);
    }

    void read(Context context) {
        JsonObject asked = Body.of(context).only(PAGE);
        String address = asked.text("url");
        Reading reading = address == null
                ? turns.read(List.of(page(asked, "text, html, url", null))).getFirst()
                : read(asked, address);
        String record = RecordJson.line(reading);
        context.contentType("application/json").result(record);
    }

    /** What is at an address tells itself what it is. */
    private Reading read(JsonObject asked, String address) {
        asked.only(Set.of("url"));
        Parameters.checkText("url", address);
        String start = address.strip().toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) {
            throw Refusal.wrong("read.noAddress");
        }
        return turns.read(address.strip());
    }

    void compare(Context context) {
        JsonObject asked = Body.of(context).only(Set.of("articles"));
        List<Page> pages = new ArrayList<>();
        for (JsonObject article : asked.objects("articles", 2, MOST_ARTICLES)) {
            pages.add(page(article.only(ARTICLE), "text, html", Integer.toString(pages.size() + 1)));
        }
        String comparison = ComparisonJson.line(comparer.compare(turns.read(pages)));
        context.contentType("application/json").result(comparison);
    }

    /**
     * @param either what of it there must be one of
     * @param otherwise how it is called where its sender does not say
     */
    private static Page page(JsonObject asked, String either, @Nullable String otherwise) {
        String text = asked.text("text");
        String html = asked.text("html");
        if ((text == null) == (html == null)) {
            throw Refusal.wrong("api.either", either);
        }
        Page page = text != null ? Page.ofText(text) : Page.ofHtml(String.valueOf(html));
        String name = asked.name("name", LONGEST_NAME);
        String called = name == null ? otherwise : name;
        return (called == null ? page : page.named(called))
                .given(new Given(asked.name("outlet", LONGEST_NAME), null, date(asked)));
    }

    private static @Nullable PageDate date(JsonObject asked) {
        String date = asked.name("date", LONGEST_NAME);
        try {
            return date == null ? null : GivenDate.parse(date);
        } catch (NoDateException e) {
            throw Refusal.wrong("api.date", asked.name("date"));
        }
    }
}
