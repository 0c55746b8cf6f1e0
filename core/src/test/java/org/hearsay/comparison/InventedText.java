// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import org.hearsay.InventedReading;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.WordedText;

/** Texts of one paragraph, for tests that need no reading. */
public final class InventedText {
    private InventedText() {}

    public static WordedText of(String words, Vocabulary vocabulary) {
        Article known = InventedReading.article();
        return WordedText.of(
                new Article(
                        known.page(),
                        known.mediaType(),
                        true,
                        known.metadata(),
                        words,
                        List.of(new Passage(PassageRole.PARAGRAPH, new Span(0, words.length()))),
                        List.of(),
                        null,
                        known.anchor(),
                        List.of()),
                vocabulary);
    }
}
