// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.ContradictionException;
import org.hearsay.archive.store.StoredCorrection;
import org.hearsay.archive.store.StoredTellingCorrection;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.Span;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Outcome;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.correction.TextQuote;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What people decide about the statements of an article: made, shown, undone. */
public final class CorrectionPages {
    private static final int AROUND = 10_000;
    private static final int LONGEST_NAME = 300;

    private final Site site;
    private final CheckPages checks;
    private final String reader;

    /** @param reader the version of the reader */
    CorrectionPages(Site site, CheckPages checks, String reader) {
        this.site = site;
        this.checks = checks;
        this.reader = reader;
    }

    /**
     * A statement that is being corrected.
     *
     * @param base the address of the article's version
     * @param headline of the article
     * @param language of the article; empty when unknown
     * @param statement its id; empty when it was missed by the program
     * @param words what the fields hold
     * @param passages the text around it, for choosing by hand
     * @param known the names of everybody in the article
     * @param seen the number of the last decision about the article
     * @param problem why it could not be kept; empty at first
     * @param other what somebody else has decided meanwhile; null when nobody has
     */
    public record Form(
            String base,
            String headline,
            String language,
            String statement,
            Words words,
            List<Passage> passages,
            List<String> known,
            long seen,
            String problem,
            @Nullable Decision other) {}

    /** What the fields hold: the words, and where they stand as {@code 12-30 41-60}; empty where that is not known. */
    public record Words(
            String speaker,
            String source,
            String sourceAt,
            String cue,
            String cueAt,
            String content,
            String contentAt) {}

    /** A passage in words and what stands between them. */
    public record Passage(List<Token> tokens) {}

    /** A word or a mark; or what stands between two of them, and then it cannot be chosen. */
    public record Token(String text, int start, int end, boolean word) {}

    /**
     * A decision as it is shown.
     *
     * @param id its number
     * @param who decided
     * @param made when
     * @param before what was shown; empty when a statement was missed
     * @param after what was decided; empty when it is no statement
     * @param outcome what became of it in the newest version: applied, text_changed; empty when it was undone
     * @param undone when it was undone, and by whom; empty while it stands
     */
    public record Decision(
            long id, String who, String made, List<Line> before, List<Line> after, String outcome, String undone) {}

    /** A part of a statement: its name among the texts, its words, and whether it was changed. */
    public record Line(String part, String words, boolean changed) {}

    /** The decisions about an article. */
    public record Decisions(
            String base,
            String headline,
            String language,
            List<Decision> decisions,
            List<AboutTelling> tellings,
            List<CheckPages.Mark> checks) {}

    /**
     * A decision about how the article tells an utterance.
     *
     * @param choice what was decided, as {@link TellingCorrections#choices} gives it
     * @param undone when it was undone, and by whom; empty while it stands
     */
    public record AboutTelling(
            long id, String who, String made, String reference, String words, String choice, String undone) {}

    void form(Context context) {
        StoredVersion version = version(context);
        Reading reading = version.reading();
        Query query = new Query(context);
        String asked = query.text("statement");
        Statement statement = asked == null ? null : statement(reading, asked);
        Words words = statement == null
                ? new Words("", "", "", "", "", chosen(reading, query), places(chosenAt(reading, query)))
                : words(reading, statement);
        show(context, HttpStatus.OK, version, reading, statement, words, "", null);
    }

    private StoredVersion version(Context context) {
        Query query = new Query(context);
        long article = query.number("article");
        int number = (int) Math.min(Integer.MAX_VALUE, query.number("version"));
        return site.archive()
                .version(article, number)
                .orElseThrow(() -> Refusal.none("article", article + "/" + number));
    }

    private static Statement statement(Reading reading, String id) {
        return reading.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.none("statement", id));
    }

    /** Words that were selected in the article. */
    private static List<Span> chosenAt(Reading reading, Query query) {
        String at = query.text("at");
        return at == null ? List.of() : ChosenWords.spans(at, reading.article().text());
    }

    private static String chosen(Reading reading, Query query) {
        return joined(reading, chosenAt(reading, query));
    }

    private static Words words(Reading reading, Statement statement) {
        List<Span> source = statement.source() == null ? List.of() : List.of(statement.source());
        List<Span> cue =
                statement.cue() == null ? List.of() : List.of(statement.cue().span());
        return new Words(
                reading.speaker(statement).map(Entity::name).orElse(""),
                joined(reading, source),
                places(source),
                joined(reading, cue),
                places(cue),
                joined(reading, statement.content()),
                places(statement.content()));
    }

    private static String joined(Reading reading, List<Span> spans) {
        return spans.stream().map(reading::text).collect(Collectors.joining(ChosenWords.GAP));
    }

    private static String places(List<Span> spans) {
        return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
    }

    private void show(
            Context context,
            HttpStatus status,
            StoredVersion version,
            Reading reading,
            @Nullable Statement statement,
            Words words,
            String problem,
            @Nullable Decision other) {
        String headline = Objects.requireNonNullElse(
                reading.article().metadata().headline(),
                reading.article().page().name());
        String language =
                Objects.requireNonNullElse(reading.article().metadata().language(), "");
        List<String> known = reading.entities().stream()
                .filter(e -> e.kind() != EntityKind.PLACE && e.kind() != EntityKind.HAPPENING)
                .map(Entity::name)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        context.status(status);
        site.show(
                context,
                "correct",
                site.texts().of(statement == null ? "correct.missed" : "correct.title"),
                new Form(
                        base(version),
                        headline,
                        language,
                        statement == null ? "" : statement.id(),
                        words,
                        passages(reading, statement, words),
                        known,
                        site.archive().corrections().last(version.address()),
                        problem,
                        other),
                List.of());
    }

    private static String base(StoredVersion version) {
        return "/article/" + version.article() + "/" + version.number();
    }

    /** Those around the statement or the words that were selected; each word costs the page a mark. */
    private static List<Passage> passages(Reading reading, @Nullable Statement statement, Words words) {
        String text = reading.article().text();
        List<Span> chosen = ChosenWords.spans(words.contentAt(), text);
        int middle = statement != null
                ? statement.start()
                : chosen.isEmpty() ? 0 : chosen.getFirst().start();
        Span around = new Span(Math.max(0, middle - AROUND), Math.min(text.length(), middle + AROUND));
        return reading.article().passages().stream()
                .filter(p -> p.span().overlaps(around))
                .map(p -> new Passage(ChosenWords.tokens(text, p.span())))
                .toList();
    }

    void correct(Context context) {
        StoredVersion version = version(context);
        Reading reading = version.reading();
        String asked = field(context, "statement");
        Statement statement = asked.isEmpty() ? null : statement(reading, asked);
        Words words = new Words(
                field(context, "speaker"),
                field(context, "source"),
                field(context, "sourceAt"),
                field(context, "cue"),
                field(context, "cueAt"),
                field(context, "content"),
                field(context, "contentAt"));
        Attributed after;
        try {
            after = context.formParam("none") != null ? null : attributed(reading, statement, words);
        } catch (Refusal e) {
            show(context, e.status(), version, reading, statement, words, e.why(site.texts()), null);
            return;
        }
        Attributed before = statement == null ? null : Attributed.of(reading, statement);
        if (Objects.equals(before, after) || (before == null && after == null)) {
            String why = site.texts().of("correct.nothing");
            show(context, HttpStatus.BAD_REQUEST, version, reading, statement, words, why, null);
            return;
        }
        Correction correction = new Correction(
                site.who(context), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), before, after);
        String seen = field(context, "seen");
        try (Writer writer = site.archive().writer(reader)) {
            writer.correct(version.address(), correction, seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : 0);
            writer.commit();
        } catch (ContradictionException e) {
            // What was typed stays in the fields; the statement may be another now.
            Reading now = version(context).reading();
            Statement same = asked.isEmpty()
                    ? null
                    : now.statements().stream()
                            .filter(s -> s.id().equals(asked))
                            .findFirst()
                            .orElse(null);
            Decision other = decision(e.other(), Map.of());
            show(context, HttpStatus.CONFLICT, version, now, same, words, "", other);
            return;
        }
        context.redirect(base(version) + "?statement=" + after(version, after), HttpStatus.SEE_OTHER);
    }

    /** Where the decided statement stands now. */
    private String after(StoredVersion version, @Nullable Attributed after) {
        if (after == null) {
            return "#a";
        }
        return site.archive()
                .version(version.article(), version.number())
                .map(StoredVersion::reading)
                .flatMap(now -> now.statements().stream()
                        .filter(s -> Attributed.of(now, s).equals(after))
                        .findFirst())
                .map(s -> s.id() + "#a-" + s.id())
                .orElse("#a");
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    private static Attributed attributed(Reading reading, @Nullable Statement statement, Words words) {
        ChosenWords chosen = new ChosenWords(reading.article().text(), statement);
        List<Span> content = chosen.places(words.content(), words.contentAt());
        List<Span> cue = chosen.places(words.cue(), words.cueAt());
        List<Span> source = chosen.places(words.source(), words.sourceAt());
        if (words.speaker().length() > LONGEST_NAME) {
            throw Refusal.wrong("problem.long", "speaker", LONGEST_NAME);
        }
        if (content.isEmpty() && cue.isEmpty()) {
            throw Refusal.wrong("correct.empty");
        }
        if (cue.size() > 1 || source.size() > 1) {
            throw Refusal.wrong("correct.one");
        }
        return Attributed.at(
                reading.article().text(),
                source.isEmpty() ? null : source.getFirst(),
                cue.isEmpty() ? null : cue.getFirst(),
                content,
                words.speaker());
    }

    void decisions(Context context) {
        long article = new Query(context).number("article");
        StoredVersion newest = site.archive().versions(article).stream()
                .filter(StoredVersion::current)
                .findFirst()
                .orElseThrow(() -> Refusal.none("article", article));
        Reading reading = newest.reading();
        Map<Long, Outcome> outcomes = site.archive().corrections().outcomes(article, newest.number());
        List<Decision> decisions = new ArrayList<>(site.archive().corrections().of(newest.address()).stream()
                .map(c -> decision(c, outcomes))
                .toList());
        Collections.reverse(decisions);
        List<AboutTelling> tellings = site.archive().tellingCorrections().of(newest.address()).reversed().stream()
                .map(this::aboutTelling)
                .toList();
        List<CheckPages.Mark> marks = checks.all(newest.address());
        Table table =
                new Table("corrections-" + article, "number", "who", "made", "before", "after", "outcome", "undone");
        decisions.forEach(d ->
                table.row(d.id(), d.who(), d.made(), lines(d.before()), lines(d.after()), d.outcome(), d.undone()));
        tellings.forEach(t ->
                table.row(t.id(), t.who(), t.made(), t.reference(), t.words() + ": " + t.choice(), "", t.undone()));
        site.archive()
                .checks()
                .of(newest.address())
                .reversed()
                .forEach(
                        c -> table.row(c.id(), c.who(), c.made(), "", "", "checked", undone(c.undone(), c.undoneBy())));
        site.list(
                context,
                "corrections",
                site.texts().of("correct.decisions"),
                new Decisions(
                        "/article/" + article,
                        Objects.requireNonNullElse(
                                reading.article().metadata().headline(),
                                reading.article().page().name()),
                        Objects.requireNonNullElse(reading.article().metadata().language(), ""),
                        decisions,
                        tellings,
                        marks),
                "",
                table);
    }

    private static String lines(List<Line> lines) {
        return lines.stream().map(l -> l.part() + ": " + l.words()).collect(Collectors.joining("\n"));
    }

    private Decision decision(StoredCorrection stored, Map<Long, Outcome> outcomes) {
        Correction correction = stored.correction();
        Outcome outcome = outcomes.get(stored.id());
        return new Decision(
                stored.id(),
                correction.who(),
                correction.made(),
                lines(correction.before(), correction.after()),
                lines(correction.after(), correction.before()),
                outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT),
                undone(stored.undone(), stored.undoneBy()));
    }

    private AboutTelling aboutTelling(StoredTellingCorrection stored) {
        TellingCorrection correction = stored.correction();
        return new AboutTelling(
                stored.id(),
                correction.who(),
                correction.made(),
                correction.referenceWords().exact(),
                correction.words().exact(),
                correction.axis().name().toLowerCase(Locale.ROOT) + " " + correction.value(),
                undone(stored.undone(), stored.undoneBy()));
    }

    private String undone(@Nullable String when, @Nullable String who) {
        return when == null || who == null ? "" : site.texts().of("correct.undoneBy", when, who);
    }

    private List<Line> lines(@Nullable Attributed one, @Nullable Attributed other) {
        if (one == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "facet.speaker",
                Objects.requireNonNullElseGet(one.speaker(), () -> site.texts().of("search.unknown")),
                other != null && !Objects.equals(one.speaker(), other.speaker())));
        lines.add(line(
                "detail.source", words(one.source()), other != null && !Objects.equals(one.source(), other.source())));
        lines.add(line("detail.cue", words(one.cue()), other != null && !Objects.equals(one.cue(), other.cue())));
        lines.add(line(
                "article.words",
                one.content().stream().map(TextQuote::exact).collect(Collectors.joining(ChosenWords.GAP)),
                other != null && !one.content().equals(other.content())));
        lines.removeIf(line -> line.words().isEmpty());
        return lines;
    }

    private Line line(String key, String words, boolean changed) {
        return new Line(site.texts().of(key), words, changed);
    }

    private static String words(@Nullable TextQuote quote) {
        return Optional.ofNullable(quote).map(TextQuote::exact).orElse("");
    }

    void undo(Context context) {
        long correction = new Query(context).number("correction");
        long article = Query.number(field(context, "article"), "article");
        try (Writer writer = site.archive().writer(reader)) {
            writer.undo(correction, site.who(context));
            writer.commit();
        }
        context.redirect("/article/" + article + "/corrections", HttpStatus.SEE_OTHER);
    }
}
