// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** A story as people decided about its tellings. */
public final class CorrectedStory {
    private final Story story;
    private final Map<String, String> addresses;

    /** @param addresses by what each article of the story is known, by its id */
    public CorrectedStory(Story story, Map<String, String> addresses) {
        this.story = story;
        this.addresses = Map.copyOf(addresses);
    }

    /** @param corrections the first made first; of several about one axis of one telling the last holds */
    public Story with(List<TellingCorrection> corrections) {
        Story decided = story;
        for (TellingCorrection correction : corrections) {
            List<Utterance> utterances = decided.utterances().stream()
                    .map(utterance -> utterance(utterance, correction))
                    .toList();
            decided = new Story(decided.id(), decided.articles(), utterances, decided.labels());
        }
        return decided;
    }

    private Utterance utterance(Utterance utterance, TellingCorrection correction) {
        Telling reference = utterance.referenceTelling().orElse(null);
        String referenceArticle = utterance.reference().article();
        if (reference == null
                || !correction.reference().equals(addresses.get(referenceArticle))
                || !stands(correction.referenceWords(), referenceArticle, reference.span())) {
            return utterance;
        }
        return new Utterance(
                utterance.id(),
                utterance.speaker(),
                utterance.reference(),
                utterance.cells().stream()
                        .map(cell -> cell(cell, reference, correction))
                        .toList());
    }

    private boolean stands(TextQuote quote, String article, Span span) {
        return story.article(article)
                .map(ComparedArticle::reading)
                .flatMap(reading -> quote.in(reading.article().text()))
                .filter(span::equals)
                .isPresent();
    }

    private Cell cell(Cell cell, Telling reference, TellingCorrection correction) {
        if (!correction.article().equals(addresses.get(cell.article()))) {
            return cell;
        }
        List<Telling> tellings = cell.tellings().stream()
                .map(telling -> telling.equals(reference) || !stands(correction.words(), cell.article(), telling.span())
                        ? telling
                        : decided(telling, correction))
                .flatMap(telling -> Optional.ofNullable(telling).stream())
                .toList();
        boolean gone = tellings.isEmpty() && !cell.tellings().isEmpty();
        return new Cell(cell.article(), gone ? Presence.ABSENT : cell.presence(), tellings);
    }

    /** Null where the words tell something else. */
    private static @Nullable Telling decided(Telling telling, TellingCorrection correction) {
        String value = correction.value().toUpperCase(Locale.ROOT);
        return switch (correction.axis()) {
            case PRESENCE -> null;
            // What is told barely has no wording.
            case WORDING ->
                telling.voice() == Voice.BARE
                        ? telling
                        : with(telling, Wording.valueOf(value), telling.speaker(), telling.frame(), correction);
            case SPEAKER ->
                with(telling, telling.wording(), SpeakerRelation.valueOf(value), telling.frame(), correction);
            case FRAME -> with(telling, telling.wording(), telling.speaker(), Frame.valueOf(value), correction);
        };
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
