// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Turns of a transcript. Who has the first one presents the programme: his words are the outlet's. In anybody's turn what
 * others are told to have said is theirs.
 */
final class Turns {
    private final String text;
    private final @Nullable String presenter;

    Turns(String text, List<Statement> statements) {
        this.text = text;
        this.presenter = statements.stream()
                .filter(Statement::isTurn)
                .findFirst()
                .map(this::label)
                .orElse(null);
    }

    /** Whether a statement is a turn of the one who presents. */
    boolean isPresenters(Statement statement) {
        if (presenter == null || !statement.isTurn()) {
            return false;
        }
        // Later turns are often headed by the surname alone.
        String label = label(statement);
        return !label.isEmpty() && (presenter.endsWith(label) || label.endsWith(presenter));
    }

    private String label(Statement statement) {
        Span source = statement.source();
        return source == null ? "" : source.in(text).toLowerCase(Locale.ROOT);
    }
}
