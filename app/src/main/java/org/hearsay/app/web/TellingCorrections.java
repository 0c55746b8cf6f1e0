// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.StatementPlace;
import org.hearsay.article.Span;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Telling;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.correction.TellingCorrection.Axis;
import org.hearsay.correction.TextQuote;

/** What people decide about how an article tells an utterance: made and undone. */
final class TellingCorrections {
    private final Site site;
    private final OpenStories stories;

    TellingCorrections(Site site, OpenStories stories) {
        this.site = site;
        this.stories = stories;
    }

    /** Everything that can be decided, as a form sends it: {@code wording cut}. */
    static List<String> choices() {
        List<String> choices = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            axis.choices().forEach(value -> choices.add(axis.name().toLowerCase(Locale.ROOT) + " " + value));
        }
        return choices;
    }

    void correct(Context context) {
        StatementPlace place = StatementPlace.of(context.pathParam("statement"));
        OpenStory story = site.archive()
                .storyOf(place.article())
                .flatMap(stories::story)
                .orElseThrow(() -> Refusal.none("statement", place));
        Row row = story.article(place.article(), place.version())
                .flatMap(article -> story.row(article.id(), place.statement()))
                .orElseThrow(() -> Refusal.none("statement", place));
        String id = String.valueOf(context.formParam("article"));
        ComparedArticle article = story.story().article(id).orElseThrow(() -> Refusal.none("article", id));
        Telling reference = row.utterance().referenceTelling().orElseThrow(() -> Refusal.none("statement", place));
        ComparedArticle referenceArticle = story.story()
                .article(row.utterance().reference().article())
                .orElseThrow(() -> Refusal.none("statement", place));
        Telling telling = telling(row, id, String.valueOf(context.formParam("span")));
        String[] choice = String.valueOf(context.formParam("choice")).split(" ", 2);
        if (!choices().contains(String.join(" ", choice))) {
            throw Refusal.wrong("correct.nothing");
        }
        site.archive()
                .tellingCorrections()
                .add(new TellingCorrection(
                        site.who(context),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        story.version(referenceArticle.id()).address(),
                        quote(referenceArticle, reference.span()),
                        story.version(id).address(),
                        quote(article, telling.span()),
                        Axis.valueOf(choice[0].toUpperCase(Locale.ROOT)),
                        choice[1]));
        context.redirect("/u/" + place + "#" + id, HttpStatus.SEE_OTHER);
    }

    private static TextQuote quote(ComparedArticle article, Span span) {
        return TextQuote.of(article.reading().article().text(), span);
    }

    /** The telling of an article at a span, as the form names it: {@code 12-30}. */
    private static Telling telling(Row row, String article, String span) {
        return row.utterance().cells().stream()
                .filter(cell -> cell.article().equals(article))
                .flatMap(cell -> cell.tellings().stream())
                .filter(telling -> span(telling).equals(span))
                .findFirst()
                .orElseThrow(() -> Refusal.none("statement", article + " " + span));
    }

    static String span(Telling telling) {
        return telling.span().start() + "-" + telling.span().end();
    }

    void undo(Context context) {
        long correction = new Query(context).number("correction");
        String article = String.valueOf(context.formParam("article"));
        site.archive().tellingCorrections().undo(correction, site.who(context));
        context.redirect("/article/" + Query.number(article, "article") + "/corrections", HttpStatus.SEE_OTHER);
    }
}
