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
import org.hearsay.comparison.Voice;
import org.hearsay.correction.CorrectedStory;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.correction.TellingCorrection.Axis;
import org.hearsay.correction.TextQuote;
import org.hearsay.statement.Statement;

/** What people decide about how an article tells an utterance: made and undone. */
final class TellingCorrections {
    private static final String ABSENT = "absent";
    private static final String PRESENT = "present";

    private final Site site;
    private final OpenStories stories;

    TellingCorrections(Site site, OpenStories stories) {
        this.site = site;
        this.stories = stories;
    }

    /** Everything that can be decided about a telling, as a form sends it: {@code wording cut}. */
    static List<String> choices(ComparedArticle article, Telling telling) {
        List<String> choices = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            values(axis, article, telling).forEach(value -> choices.add(lower(axis) + " " + value));
        }
        return choices;
    }

    /** What is told barely has no wording, and what the outlet says itself no speaker. */
    private static List<String> values(Axis axis, ComparedArticle article, Telling telling) {
        return switch (axis) {
            case WORDING -> telling.voice() == Voice.BARE ? List.of() : axis.choices();
            case SPEAKER -> telling.voice() == Voice.ASSERTED ? List.of() : axis.choices();
            case FRAME -> axis.choices();
            case VOICE ->
                CorrectedStory.voices(article, telling).stream()
                        .map(TellingCorrections::lower)
                        .toList();
            case PRESENCE -> List.of(ABSENT);
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The statements of an article that may tell an utterance too. */
    static List<Statement> missed(Row row, ComparedArticle article) {
        List<Telling> tellings = row.utterance().cells().stream()
                .filter(cell -> cell.article().equals(article.id()))
                .flatMap(cell -> cell.tellings().stream())
                .toList();
        return article.reading().statements().stream()
                .filter(s -> tellings.stream().noneMatch(t -> s.id().equals(t.statement())))
                .toList();
    }

    /** The row that a form is about, with what is told of its reference. */
    private record Asked(
            StatementPlace place,
            OpenStory story,
            Row row,
            ComparedArticle article,
            Telling reference,
            ComparedArticle referenceArticle) {}

    private Asked asked(Context context) {
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
        return new Asked(place, story, row, article, reference, referenceArticle);
    }

    void correct(Context context) {
        Asked asked = asked(context);
        Telling telling = telling(asked.row(), asked.article().id(), String.valueOf(context.formParam("span")));
        String[] choice = String.valueOf(context.formParam("choice")).split(" ", 2);
        if (!choices(asked.article(), telling).contains(String.join(" ", choice))) {
            throw Refusal.wrong("correct.nothing");
        }
        decide(context, asked, telling.span(), Axis.valueOf(choice[0].toUpperCase(Locale.ROOT)), choice[1]);
    }

    /** A statement of an article tells an utterance, and the program missed that. */
    void add(Context context) {
        Asked asked = asked(context);
        String id = String.valueOf(context.formParam("statement"));
        Statement statement = missed(asked.row(), asked.article()).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.none("statement", id));
        decide(context, asked, CorrectedStory.span(statement), Axis.PRESENCE, PRESENT);
    }

    private void decide(Context context, Asked asked, Span words, Axis axis, String value) {
        String article = asked.article().id();
        site.archive()
                .tellingCorrections()
                .add(new TellingCorrection(
                        site.who(context),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        asked.story().version(asked.referenceArticle().id()).address(),
                        quote(asked.referenceArticle(), asked.reference().span()),
                        asked.story().version(article).address(),
                        quote(asked.article(), words),
                        axis,
                        value));
        context.redirect("/u/" + asked.place() + "#" + article, HttpStatus.SEE_OTHER);
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
