// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A text that the reader has read, compared with its gold.
 *
 * @param compared both sides; ours are the statements below, in the same order
 * @param statements the statements that count: not nested, with a content
 */
public record ReadText(ComparedText compared, List<Statement> statements) {
    /** Compares a reading with the gold of its text, both without attributions that lack a content. */
    public static ReadText of(String name, Reading reading, List<Attribution> gold) {
        String text = reading.article().text();
        List<Statement> statements = reading.statements().stream()
                .filter(s -> s.within() == null && !s.content().isEmpty())
                .toList();
        List<Attribution> ours =
                statements.stream().map(s -> attribution(text, s)).toList();
        return new ReadText(ComparedText.of(name, text, gold, ours), statements);
    }

    private static Attribution attribution(String text, Statement statement) {
        Cue cue = statement.cue();
        return new Attribution(
                fragments(text, statement.source()),
                fragments(text, cue == null ? null : cue.span()),
                Fragments.of(text, statement.content()));
    }

    private static Fragments fragments(String text, @Nullable Span span) {
        return span == null ? Fragments.NONE : Fragments.of(text, List.of(span));
    }
}
