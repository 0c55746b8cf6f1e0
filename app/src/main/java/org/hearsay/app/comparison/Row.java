// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;
import org.hearsay.comparison.WordPair;

/** An utterance as outputs show it. */
public final class Row {
    private final Story story;
    private final Utterance utterance;
    private final ComparedArticle referenceArticle;
    private final Telling reference;

    public Row(Story story, Utterance utterance) {
        this.story = story;
        this.utterance = utterance;
        this.referenceArticle = article(utterance.reference().article());
        this.reference = utterance
                .referenceTelling()
                .orElseThrow(() -> new IllegalArgumentException(utterance.id() + " lacks its reference"));
    }

    /** All rows of a story. */
    public static List<Row> of(Story story) {
        return story.utterances().stream().map(u -> new Row(story, u)).toList();
    }

    public String id() {
        return utterance.id();
    }

    public Utterance utterance() {
        return utterance;
    }

    /** Name or description of the speaker, as the reference gives it. */
    public String speaker(Texts texts) {
        return utterance.speaker() == null ? texts.of("search.unknown") : utterance.speaker();
    }

    /** The reference's words. */
    public String words() {
        return referenceArticle.text(reference.span());
    }

    /** Why the reference was taken, in words for people. */
    public String why(Texts texts) {
        return texts.of("why." + utterance.reference().why().name().toLowerCase(Locale.ROOT));
    }

    public Beside reference() {
        return new Beside(referenceArticle, reference, reference, referenceArticle);
    }

    /** All tellings, by article and in order of the text, the reference first. */
    public List<Beside> tellings() {
        List<Beside> tellings = new ArrayList<>(List.of(reference()));
        for (Cell cell : utterance.cells()) {
            tellings(cell).stream().filter(telling -> !telling.isReference()).forEach(tellings::add);
        }
        return tellings;
    }

    /** The tellings of a cell. */
    public List<Beside> tellings(Cell cell) {
        ComparedArticle article = article(cell.article());
        return cell.tellings().stream()
                .map(telling -> new Beside(article, telling, reference, referenceArticle))
                .toList();
    }

    /** How many articles carry it. */
    public long carriedBy() {
        return utterance.cells().stream()
                .filter(cell -> cell.presence() == Presence.PRESENT)
                .count();
    }

    /** The signs of a cell: those of the telling that is nearest to the reference. */
    public List<Sign> signs(Cell cell) {
        return switch (cell.presence()) {
            case ABSENT -> List.of(Sign.ABSENT);
            case UNKNOWN -> List.of(Sign.UNKNOWN);
            case PRESENT -> nearest(tellings(cell)).signs();
        };
    }

    /** The letters of a cell, and a plus where its article also tells the utterance otherwise. */
    public String letters(Cell cell) {
        List<Sign> signs = signs(cell);
        boolean otherwise = tellings(cell).stream().anyMatch(t -> !t.signs().equals(signs));
        return Signs.letters(signs) + (otherwise ? "+" : "");
    }

    private static Beside nearest(List<Beside> tellings) {
        return tellings.stream()
                .min(Comparator.comparing((Beside t) -> !t.isReference()).thenComparing(t -> -kept(t.telling())))
                .orElseThrow();
    }

    private static int kept(Telling telling) {
        return telling.pairs().stream()
                .filter(pair -> pair.op() == WordPair.Op.KEPT && pair.here() != null)
                .mapToInt(pair -> pair.here() == null ? 0 : pair.here().length())
                .sum();
    }

    private ComparedArticle article(String id) {
        return story.article(id).orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }
}
