// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.article.Span;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;

/** The parts of all statements of a reading, where they stand in its text. */
public final class Marks {
    private final List<Mark> marks = new ArrayList<>();

    public Marks(List<Statement> statements) {
        for (Statement statement : statements) {
            Span source = statement.source();
            Cue cue = statement.cue();
            statement.content().forEach(span -> marks.add(new Mark(Mark.Part.CONTENT, span, statement)));
            if (source != null) {
                marks.add(new Mark(Mark.Part.SOURCE, source, statement));
            }
            if (cue != null) {
                marks.add(new Mark(Mark.Part.CUE, cue.span(), statement));
            }
        }
        marks.removeIf(mark -> mark.span().isEmpty());
    }

    /** A stretch of text cut at every boundary of a mark, so that each piece lies in the same marks throughout. */
    public List<Piece> pieces(Span stretch) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(stretch)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(stretch.start(), mark.span().start()));
            cuts.add(Math.min(stretch.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            Span span = new Span(from, to);
            pieces.add(new Piece(
                    span,
                    here.stream().filter(mark -> mark.span().contains(span)).toList()));
            from = to;
        }
        return pieces;
    }
}
