// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;

/**
 * A stretch of text that lies in the same marks throughout.
 *
 * @param span the stretch
 * @param marks what it is part of, in order of the statements; empty for words outside every statement
 */
public record Piece(Span span, List<Mark> marks) {
    public Piece {
        marks = List.copyOf(marks);
    }

    /** The innermost mark of a part: the one with the fewest words. */
    public Optional<Mark> innermost(Mark.Part part) {
        return marks.stream()
                .filter(mark -> mark.part() == part)
                .min(Comparator.comparingInt(mark -> mark.span().length()));
    }

    /** The contents that begin here, the longest first. */
    public List<Mark> opening() {
        return marks.stream()
                .filter(mark -> mark.part() == Mark.Part.CONTENT && mark.span().start() == span.start())
                .sorted(Comparator.comparingInt(mark -> -mark.span().length()))
                .toList();
    }

    /** The contents that end here, the shortest first. */
    public List<Mark> closing() {
        return marks.stream()
                .filter(mark -> mark.part() == Mark.Part.CONTENT && mark.span().end() == span.end())
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .toList();
    }
}
