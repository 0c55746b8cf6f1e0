// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.view.Mark;
import org.hearsay.app.view.Marks;
import org.hearsay.app.view.Piece;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;

/** The passages of a reading, cut where highlights begin and end, so that highlights may nest and overlap. */
final class Segments {
    private final Reading reading;
    private final Badges badges;
    private final Marks marks;
    private final Set<String> numbered = new HashSet<>();

    Segments(Reading reading, Badges badges) {
        this.reading = reading;
        this.badges = badges;
        this.marks = new Marks(reading.statements());
    }

    /** The passages that begin in a part of the text. */
    List<PassageView> passages(Span part) {
        return reading.article().passages().stream()
                .filter(p -> part.contains(new Span(p.span().start(), p.span().start())))
                .map(this::passage)
                .toList();
    }

    private PassageView passage(Passage passage) {
        return new PassageView(
                passage.role().key(),
                passage.span().start(),
                marks.pieces(passage.span()).stream().map(this::segment).toList());
    }

    private Segment segment(Piece piece) {
        return new Segment(reading.text(piece.span()), look(piece), ids(piece), opening(piece));
    }

    private String look(Piece piece) {
        Set<String> classes = new LinkedHashSet<>();
        Optional<Mark> content = piece.innermost(Mark.Part.CONTENT);
        Optional<Mark> inner =
                content.or(() -> piece.innermost(Mark.Part.SOURCE)).or(() -> piece.innermost(Mark.Part.CUE));
        inner.ifPresent(mark -> classes.add(badges.look(mark.statement())));
        content.ifPresent(mark -> classes.add("said"));
        piece.innermost(Mark.Part.SOURCE).ifPresent(mark -> classes.add("who"));
        piece.innermost(Mark.Part.CUE).ifPresent(mark -> classes.add("cue"));
        if (piece.marks().stream()
                        .filter(mark -> mark.part() == Mark.Part.CONTENT)
                        .count()
                > 1) {
            classes.add("nested");
        }
        return String.join(" ", classes);
    }

    private String ids(Piece piece) {
        return piece.marks().stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .map(mark -> badges.id(mark.statement()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** A statement is numbered once in the text: where its content begins, or its cue, or else its source. */
    private List<Segment.Badge> opening(Piece piece) {
        List<Segment.Badge> opening = new ArrayList<>();
        for (Mark mark : piece.marks()) {
            Statement statement = mark.statement();
            if (mark.span().start() == piece.span().start()
                    && mark.part() == numberedPart(statement)
                    && numbered.add(statement.id())) {
                opening.add(badges.of(statement));
            }
        }
        return opening;
    }

    private static Mark.Part numberedPart(Statement statement) {
        return !statement.content().isEmpty()
                ? Mark.Part.CONTENT
                : statement.cue() != null ? Mark.Part.CUE : Mark.Part.SOURCE;
    }
}
