// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Span;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** In whose words each place of an article stands. */
final class Voices {
    /** The rule that finds a transcript's turns. */
    private final List<Statement> statements;

    private final int[] quoting;
    private final int[] around;
    private final TreeMap<Integer, Statement> bySource = new TreeMap<>();

    Voices(int length, List<Statement> given) {
        this.statements = given.stream()
                .sorted(Comparator.comparingInt(Voices::length).reversed())
                .toList();
        this.quoting = new int[length];
        this.around = new int[length];
        Arrays.fill(quoting, -1);
        Arrays.fill(around, -1);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            fill(around, statement.content(), i);
            Span source = statement.source();
            if (source != null) {
                bySource.put(source.start(), statement);
            }
            // A transcript's turn is somebody's very words without any marks.
            fill(quoting, isVerbatim(statement) ? statement.content() : statement.quoted(), i);
        }
    }

    private static boolean isVerbatim(Statement statement) {
        return statement.kind() == Kind.DIRECT || statement.isTurn();
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private static void fill(int[] places, List<Span> spans, int statement) {
        spans.forEach(s -> Arrays.fill(places, s.start(), s.end(), statement));
    }

    /** The innermost statement that gives these words as somebody's own; null when they are the outlet's. */
    @Nullable
    Statement quoting(Span words) {
        return at(quoting, words);
    }

    /**
     * The innermost statement in whose content a phrase stands, quoted or not; else the last before it in its sentence
     * ("He refused to comment on reports that his men"); null when there is neither.
     */
    @Nullable
    Statement speaking(NounPhrase phrase) {
        Statement statement = at(around, phrase.span());
        if (statement != null) {
            return statement;
        }
        Map.Entry<Integer, Statement> before = bySource.lowerEntry(phrase.span().start());
        boolean here = before != null
                && phrase.sentence().span().contains(before.getKey().intValue());
        return here ? before.getValue() : null;
    }

    private @Nullable Statement at(int[] places, Span words) {
        int place = places[words.end() - 1];
        return place < 0 ? null : statements.get(place);
    }
}
