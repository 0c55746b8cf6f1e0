// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.comparison.WordPair;
import org.hearsay.comparison.telling.Tellings;
import org.hearsay.comparison.telling.Told;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;

/** The words that are looked for: a statement of nobody's, with which those of articles are compared. */
final class Quotation {
    /** So much of what the words tell makes a telling of them. */
    private static final double ENOUGH = 0.5;

    /** So many of its words in one stretch make a telling, however long the quotation is. */
    private static final int RUN = 4;

    private final Told told;
    private final Set<String> stems = new HashSet<>();

    Quotation(String words, Vocabulary vocabulary) {
        Span all = new Span(0, words.length());
        Article article = Article.of(Page.ofText(words), "en", words, List.of(new Passage(PassageRole.PARAGRAPH, all)));
        Statement statement = new Statement(
                "s1",
                Kind.DIRECT,
                Act.SPEECH,
                Reality.ACTUAL,
                null,
                null,
                null,
                null,
                List.of(all),
                List.of(all),
                null,
                Resolution.unknown("the words alone are given"),
                null,
                null,
                "given",
                null);
        told = Told.of(WordedText.of(article, vocabulary), statement, List.of(all), null);
        told.words().stream().filter(Word::content).forEach(word -> stems.add(word.stem()));
        if (stems.isEmpty()) {
            told.words().forEach(word -> stems.add(word.stem()));
        }
    }

    /** Whether there are words in it at all. */
    boolean isEmpty() {
        return told.words().stream().allMatch(Word::isGap);
    }

    Tellings tellings() {
        return new Tellings(told, List.of());
    }

    /** A quick no to most: whether any word that tells something is there. */
    boolean mayBeIn(List<Word> words) {
        return words.stream().anyMatch(word -> stems.contains(word.stem()));
    }

    /** Whether the words that a telling keeps are enough to be these words, whatever became of the others. */
    boolean isCarriedBy(List<WordPair> pairs) {
        Set<String> kept = new HashSet<>();
        boolean run = false;
        for (WordPair pair : pairs) {
            if (pair.reference() == null || pair.here() == null) {
                continue;
            }
            List<Word> words = told.text().words(Objects.requireNonNull(pair.reference()));
            if (pair.op() == WordPair.Op.KEPT) {
                words.forEach(word -> kept.add(word.stem()));
                run |= words.size() >= RUN && words.stream().anyMatch(Word::content);
            } else {
                kept.addAll(changedForm(pair, words));
            }
        }
        long shared = stems.stream().filter(kept::contains).count();
        return run || shared >= Math.max(1, ENOUGH * stems.size());
    }

    /** Words that changed in form only still tell the same. */
    private static Set<String> changedForm(WordPair pair, List<Word> words) {
        Set<String> same = new HashSet<>();
        if (pair.here() != null && words.size() == 1) {
            same.add(words.getFirst().stem());
        }
        return same;
    }
}
