// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Where a quotation ends whose closing mark was forgotten: before the reporting clause that ends its paragraph, {@code
 * "They bought at the top, Reed wrote.}, or else with the paragraph.
 */
final class UnclosedQuotations {
    private static final int LONGEST_CLAUSE = 10;

    private UnclosedQuotations() {}

    /** The end of the words that a mark opens in a passage. */
    static int end(int mark, Span passage, List<Sentence> sentences) {
        return QuotedText.lastBefore(passage.end(), sentences)
                .map(last -> end(mark, passage, last))
                .orElse(passage.end());
    }

    private static int end(int mark, Span passage, Sentence last) {
        int comma = last.size() - 1;
        while (comma >= 0 && !last.token(comma).word().equals(",")) {
            comma--;
        }
        boolean quotes = comma > 0 && last.token(comma).span().start() > mark + 1;
        return quotes && isReportingClause(last, comma + 1)
                ? last.token(comma).span().end()
                : passage.end();
    }

    /** A short clause with one verb in the past or the third person, and a subject beside it. */
    private static boolean isReportingClause(Sentence sentence, int from) {
        int verbs = 0;
        boolean subject = false;
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            verbs += token.tag().equals("VBD") || token.tag().equals("VBZ") ? 1 : 0;
            verbs += token.tag().equals("MD") || token.tag().equals("VBP") ? 2 : 0;
            subject |= token.isProperNoun() || token.isPronoun() || token.isNoun();
        }
        return sentence.size() - from <= LONGEST_CLAUSE && verbs == 1 && subject;
    }
}
