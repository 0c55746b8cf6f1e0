// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;
import org.hearsay.comparison.Voice;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.story.TellingMaker;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A story as people decided about its tellings. For one thread. */
public final class CorrectedStory {
    private final Story story;
    private final Map<String, String> addresses;
    private final Lexicons lexicons;
    private @Nullable TellingMaker maker;

    /**
     * @param addresses by what each article of the story is known, by its id
     * @param lexicons those that the story was compared with
     */
    public CorrectedStory(Story story, Map<String, String> addresses, Lexicons lexicons) {
        this.story = story;
        this.addresses = Map.copyOf(addresses);
        this.lexicons = lexicons;
    }

    /** @param corrections the first made first; of several about one axis of one telling the last holds */
    public Story with(List<TellingCorrection> corrections) {
        Story decided = story;
        for (TellingCorrection correction : corrections) {
            decided = with(decided, correction);
        }
        return decided;
    }

    private Story with(Story decided, TellingCorrection correction) {
        List<Utterance> utterances = decided.utterances().stream()
                .map(utterance -> isMeant(utterance, correction) ? utterance(utterance, correction) : utterance)
                .toList();
        if (correction.adds() && !utterances.equals(decided.utterances())) {
            utterances = utterances.stream()
                    .filter(utterance -> !isNothingElse(utterance, correction))
                    .toList();
        }
        return new Story(decided.id(), decided.articles(), utterances, decided.labels());
    }

    private boolean isMeant(Utterance utterance, TellingCorrection correction) {
        String article = utterance.reference().article();
        return correction.reference().equals(addresses.get(article))
                && utterance
                        .referenceTelling()
                        .filter(telling -> stands(correction.referenceWords(), article, telling.span()))
                        .isPresent();
    }

    /** Whether all that tells an utterance are the very words that tell another one. */
    private boolean isNothingElse(Utterance utterance, TellingCorrection correction) {
        String article = utterance.reference().article();
        List<Telling> tellings = utterance.cells().stream()
                .flatMap(cell -> cell.tellings().stream())
                .toList();
        return tellings.size() == 1
                && correction.article().equals(addresses.get(article))
                && stands(correction.words(), article, tellings.getFirst().span());
    }

    private boolean stands(TextQuote quote, String article, Span span) {
        return place(quote, article).filter(span::equals).isPresent();
    }

    private Optional<Span> place(TextQuote quote, String article) {
        return story.article(article)
                .map(ComparedArticle::reading)
                .flatMap(reading -> quote.in(reading.article().text()));
    }

    private Utterance utterance(Utterance utterance, TellingCorrection correction) {
        return new Utterance(
                utterance.id(),
                utterance.speaker(),
                utterance.reference(),
                utterance.cells().stream()
                        .map(cell -> correction.article().equals(addresses.get(cell.article()))
                                ? cell(utterance, cell, correction)
                                : cell)
                        .toList());
    }

    private Cell cell(Utterance utterance, Cell cell, TellingCorrection correction) {
        if (correction.adds()) {
            return with(utterance, cell, correction);
        }
        Telling reference = utterance.referenceTelling().orElse(null);
        List<Telling> tellings = cell.tellings().stream()
                .map(telling -> telling.equals(reference) || !stands(correction.words(), cell.article(), telling.span())
                        ? telling
                        : decided(utterance, cell.article(), telling, correction))
                .flatMap(telling -> Optional.ofNullable(telling).stream())
                .toList();
        boolean gone = tellings.isEmpty() && !cell.tellings().isEmpty();
        return new Cell(cell.article(), gone ? without(cell.article()) : cell.presence(), tellings);
    }

    private Presence without(String article) {
        return story.article(article).map(ComparedArticle::whole).orElse(false) ? Presence.ABSENT : Presence.UNKNOWN;
    }

    /** Null where the words tell something else. */
    private @Nullable Telling decided(
            Utterance utterance, String article, Telling telling, TellingCorrection correction) {
        String value = correction.value().toUpperCase(Locale.ROOT);
        return switch (correction.axis()) {
            case PRESENCE -> null;
            // What is told barely has no wording.
            case WORDING ->
                telling.voice() == Voice.BARE
                        ? telling
                        : with(telling, Wording.valueOf(value), telling.speaker(), telling.frame(), correction);
            // What the outlet says itself has no speaker.
            case SPEAKER ->
                telling.voice() == Voice.ASSERTED
                        ? telling
                        : with(telling, telling.wording(), SpeakerRelation.valueOf(value), telling.frame(), correction);
            case FRAME -> with(telling, telling.wording(), telling.speaker(), Frame.valueOf(value), correction);
            case VOICE ->
                voiced(utterance, article, telling, Voice.valueOf(value))
                        .map(made -> with(made, made.wording(), made.speaker(), made.frame(), correction))
                        .orElse(telling);
        };
    }

    /** The telling in another voice, all its axes anew; empty where the article has nothing that could carry that voice. */
    private Optional<Telling> voiced(Utterance utterance, String id, Telling telling, Voice voice) {
        ComparedArticle article = story.article(id).orElseThrow();
        if (telling.voice() == voice) {
            return Optional.of(telling);
        }
        Optional<Statement> statement = teller(article, telling);
        return switch (voice) {
            case ASSERTED ->
                statement
                        .map(CorrectedStory::content)
                        .map(content -> telling.voice() == Voice.BARE ? content : telling.span())
                        .flatMap(span -> maker().asserted(utterance, article, span));
            case BARE -> statement.flatMap(s -> maker().bare(utterance, article, s));
            case ATTRIBUTED -> statement.flatMap(s -> maker().attributed(utterance, article, s, telling.span()));
        };
    }

    /**
     * In which voices a telling could stand: only what a statement says can be attributed or bare.
     *
     * @param article in which it stands
     */
    public static List<Voice> voices(ComparedArticle article, Telling telling) {
        Optional<Statement> statement = teller(article, telling);
        return Stream.of(Voice.values())
                .filter(voice -> voice != telling.voice())
                .filter(voice -> switch (voice) {
                    case ATTRIBUTED, ASSERTED ->
                        statement.map(CorrectedStory::content).isPresent();
                    case BARE -> statement.map(Statement::cue).isPresent();
                })
                .toList();
    }

    private static Optional<Statement> teller(ComparedArticle article, Telling telling) {
        return telling.statement() == null
                ? nearest(article, telling.span())
                : article.reading().statements().stream()
                        .filter(s -> s.id().equals(telling.statement()))
                        .findFirst();
    }

    /** The statement to which most of the words at a span belong, at least half of them. */
    private static Optional<Statement> nearest(ComparedArticle article, Span span) {
        return article.reading().statements().stream()
                .filter(s -> 2 * span(s).overlap(span) >= span.length())
                .min(Comparator.comparingInt(
                        s -> Math.abs(span(s).start() - span.start()) + Math.abs(span(s).end() - span.end())));
    }

    /**
     * The words by which a decision names a statement that tells an utterance: from the first to the last of its content, or its
     * cue where it has none.
     */
    public static Span span(Statement statement) {
        Span content = content(statement);
        return content != null
                ? content
                : Objects.requireNonNull(statement.cue(), "a statement without content has a cue")
                        .span();
    }

    private static @Nullable Span content(Statement statement) {
        return statement.content().isEmpty()
                ? null
                : statement.content().getFirst().cover(statement.content().getLast());
    }

    /** The cell with a telling that was missed; the same cell where it is there, or nothing could be it. */
    private Cell with(Utterance utterance, Cell cell, TellingCorrection correction) {
        ComparedArticle article = story.article(cell.article()).orElseThrow();
        Statement statement = place(correction.words(), cell.article())
                .flatMap(span -> nearest(article, span))
                .orElse(null);
        if (statement == null
                || cell.tellings().stream().anyMatch(t -> statement.id().equals(t.statement()))) {
            return cell;
        }
        return maker().attributed(utterance, article, statement, span(statement))
                .or(() -> maker().bare(utterance, article, statement))
                .map(made -> with(made, made.wording(), made.speaker(), made.frame(), correction))
                .map(made -> new Cell(
                        cell.article(),
                        Presence.PRESENT,
                        Stream.concat(cell.tellings().stream(), Stream.of(made))
                                .sorted(Comparator.comparing(Telling::span))
                                .toList()))
                .orElse(cell);
    }

    private TellingMaker maker() {
        if (maker == null) {
            maker = new TellingMaker(story, lexicons);
        }
        return maker;
    }

    private static Telling with(
            Telling telling, Wording wording, SpeakerRelation speaker, Frame frame, TellingCorrection correction) {
        return new Telling(
                telling.statement(),
                telling.span(),
                telling.context(),
                wording,
                telling.certainty(),
                telling.voice(),
                speaker,
                frame,
                telling.pairs(),
                frame == Frame.SAME ? List.of() : telling.frames(),
                telling.by() + "; "
                        + correction.axis().name().toLowerCase(Locale.ROOT) + " " + correction.value() + " by "
                        + correction.who() + ", " + correction.made().substring(0, 10));
    }
}
