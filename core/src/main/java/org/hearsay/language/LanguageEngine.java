// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Anchor;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** What Hearsay asks of a language engine. Implementations serve many threads. */
public interface LanguageEngine {
    /**
     * The sentences of a text, tokens tagged, names marked, not parsed.
     *
     * @param text an article's text
     * @param passages its passages, in order; no sentence crosses from one into another
     */
    List<Sentence> sentences(String text, List<Span> passages);

    /**
     * The dependencies of a sentence.
     *
     * @param parts tokens to be parsed as if each part stood alone; together they hold every token once. The first
     *     part's root is the tree's root; the roots of the others hang from it by the relation {@link Tree#APART}
     */
    Tree tree(Sentence sentence, List<BitSet> parts);

    /**
     * The dates that the text speaks of.
     *
     * @param anchor the date against which "Thursday" is understood; null: only full dates are resolved
     */
    List<TextDate> dates(String text, List<Sentence> sentences, @Nullable Anchor anchor);
}
