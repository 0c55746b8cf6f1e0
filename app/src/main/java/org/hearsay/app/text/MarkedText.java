// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.app.view.Mark;
import org.hearsay.app.view.Marks;
import org.hearsay.app.view.Piece;
import org.hearsay.app.view.Speakers;
import org.hearsay.article.Span;

/**
 * The text of a reading with its statements shown in it: <code>⟦s4 …⟧</code> around each stretch of content, and, where
 * there is colour, the colour of the speaker for source and content and a line under the cue.
 */
final class MarkedText {
    private final String text;
    private final Marks marks;
    private final Speakers speakers;

    MarkedText(Reading reading, Speakers speakers) {
        this.text = Harmless.of(reading.article().text());
        this.marks = new Marks(reading.statements());
        this.speakers = speakers;
    }

    /** The words of a stretch. */
    List<Run> runs(Span stretch, Style base) {
        List<Run> runs = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (Piece piece : marks.pieces(stretch)) {
            for (Mark mark : piece.opening()) {
                open.push(mark);
                runs.add(new Run("⟦" + mark.statement().id() + " ", Style.DIM));
            }
            runs.add(new Run(piece.span().in(text), base.and(style(piece))));
            for (Mark mark : piece.closing()) {
                boolean inner = mark.equals(open.peek());
                open.remove(mark);
                runs.add(new Run(inner ? "⟧" : mark.statement().id() + "⟧", Style.DIM));
            }
        }
        return runs;
    }

    private Style style(Piece piece) {
        Style style = Style.PLAIN;
        Optional<Mark> content = piece.innermost(Mark.Part.CONTENT);
        Optional<Mark> source = piece.innermost(Mark.Part.SOURCE);
        if (source.isPresent()) {
            style = Style.BOLD.and(tone(source.get()));
        } else if (content.isPresent()) {
            style = tone(content.get());
        }
        return piece.innermost(Mark.Part.CUE).isPresent() ? style.underlined() : style;
    }

    private Style tone(Mark mark) {
        return Style.tone(speakers.of(mark.statement()).tone());
    }
}
