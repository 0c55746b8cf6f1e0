// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Where a quotation ends whose closing mark was forgotten: before the first reporting clause that ends a sentence of its
 * paragraph, {@code "They bought at the top, Reed wrote.}, or else with the paragraph.
 */
final class UnclosedQuotations {
    private static final int LONGEST_CLAUSE = 12;

    private UnclosedQuotations() {}

    /** The end of the words that a mark opens in a passage. */
    static int end(int mark, Span passage, List<Sentence> sentences) {
        return QuotedText.lastBefore(mark + 1, sentences).stream()
                .flatMap(opening -> sentences.subList(opening.index(), sentences.size()).stream())
                .takeWhile(s -> s.span().start() < passage.end())
                .flatMap(s -> comma(s, mark).stream())
                .findFirst()
                .orElse(passage.end());
    }

    /** Where the comma ends that stands before the reporting clause of a sentence; empty when it has no such clause. */
    private static Optional<Integer> comma(Sentence sentence, int mark) {
        for (int i = sentence.size() - 1; i > 0 && sentence.token(i).span().start() > mark + 1; i--) {
            if (sentence.token(i).word().equals(",") && isReportingClause(sentence, i + 1)) {
                return Optional.of(sentence.token(i).span().end());
            }
        }
        return Optional.empty();
    }

    /** A short clause with one verb in the past or the third person, behind its subject or right before it. */
    private static boolean isReportingClause(Sentence sentence, int from) {
        int verbs = 0;
        int verb = -1;
        boolean subject = false;
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean reports = token.tag().equals("VBD") || token.tag().equals("VBZ");
            verb = reports ? i : verb;
            verbs += reports ? 1 : 0;
            verbs += token.tag().equals("MD") || token.tag().equals("VBP") ? 2 : 0;
            subject |= verb < 0
                    ? isNominal(token)
                    : i == verb + 1 && (isNominal(token) || token.tag().equals("DT"));
        }
        return sentence.size() - from <= LONGEST_CLAUSE && verbs == 1 && subject;
    }

    private static boolean isNominal(Token token) {
        return token.isProperNoun() || token.isPronoun() || token.isNoun();
    }
}
