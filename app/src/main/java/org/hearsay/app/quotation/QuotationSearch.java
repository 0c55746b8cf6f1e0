// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hearsay.app.comparison.Attribution;
import org.hearsay.article.Span;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.telling.Tellings;
import org.hearsay.comparison.telling.Told;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;

/**
 * Looks for a quotation in articles, by the words and the alignment of the comparison: whatever the quotation marks, the
 * case, the inflection, and whatever words were cut, added or changed.
 */
public final class QuotationSearch {
    private final Vocabulary vocabulary;
    private final Quotation quotation;

    public QuotationSearch(String words, Lexicons lexicons) {
        this.vocabulary = new Vocabulary(lexicons);
        this.quotation = new Quotation(words, vocabulary);
    }

    /** Whether there is nothing to look for: no word at all. */
    public boolean isEmpty() {
        return quotation.isEmpty();
    }

    /** Who carried it, the earliest first, those that give no time last; in an article in order of the text. */
    public List<Found> in(Collection<? extends ReadArticle> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(QuotationSearch::time))
                .flatMap(reading -> in(reading).stream())
                .toList();
    }

    private static String time(ReadArticle reading) {
        return PublishedOrder.key(reading.article().metadata().published());
    }

    private List<Found> in(ReadArticle reading) {
        WordedText text = WordedText.of(reading.article(), vocabulary);
        List<Found> found = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (!statement.content().isEmpty()) {
                Told told = Told.of(text, statement, statement.content(), null);
                add(found, reading, told, Attribution.of(reading, statement));
            }
        }
        List<Found> attributed = List.copyOf(found);
        for (Span sentence : text.sentences()) {
            if (attributed.stream().noneMatch(f -> f.telling().span().overlaps(sentence))) {
                Told told = Told.ofOutlet(text, List.of(sentence));
                add(found, reading, told, Attribution.NOBODY);
            }
        }
        return withoutOuter(found).stream()
                .sorted(Comparator.comparing(f -> f.telling().span()))
                .toList();
    }

    private void add(List<Found> found, ReadArticle reading, Told told, Attribution attribution) {
        List<Word> words = told.words();
        if (!quotation.mayBeIn(words)) {
            return;
        }
        Tellings tellings = quotation.tellings();
        Telling telling = tellings.of(told);
        if (!quotation.isCarriedBy(telling.pairs())) {
            telling = tellings.of(new Told(told.text(), told.statement(), told.fragments(), words, List.of(), null));
        }
        if (quotation.isCarriedBy(telling.pairs())) {
            found.add(new Found(reading, telling, attribution));
        }
    }

    /** Of a statement in another one's content, the inner alone names who said it. */
    private static List<Found> withoutOuter(List<Found> found) {
        return found.stream()
                .filter(outer -> found.stream()
                        .noneMatch(inner -> inner.telling().span().length()
                                        < outer.telling().span().length()
                                && outer.telling()
                                        .span()
                                        .contains(inner.telling().span())))
                .toList();
    }
}
