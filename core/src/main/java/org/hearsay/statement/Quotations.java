// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;

/**
 * The quotations of a text: curly, straight, German, French and single British marks, nested, and repeated at the head
 * of each paragraph of a long quotation. Marks are read within one passage; what stays open at its end goes on only
 * where the next passage opens with the same kind of mark.
 */
final class Quotations {
    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    /** Marks that are open at the present place, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** A quotation whose closing mark was not met yet; {@code parts} are those of earlier passages. */
    private record Open(int at, MarkKind kind, char mark, List<Span> parts, List<Span> words) {}

    /**
     * The quotations of a text, in order, those inside others too.
     *
     * @param passages stretches that no quotation leaves but by repeating its opening mark
     */
    static List<Quotation> in(String text, List<Span> passages) {
        Quotations quotations = new Quotations(text);
        Optional<Open> running = Optional.empty();
        for (Span passage : passages) {
            running = quotations.read(passage, running);
        }
        quotations.found.sort(Comparator.comparingInt(Quotation::start).thenComparing(q -> -q.end()));
        return quotations.found;
    }

    /** Reads one passage and yields the quotation that may go on in the next. */
    private Optional<Open> read(Span passage, Optional<Open> running) {
        open.clear();
        for (int at = passage.start(); at < passage.end(); at++) {
            Mark mark = Mark.at(text, at, passage);
            switch (mark.use(open.stream().map(Open::mark).toList())) {
                case OPENS -> {
                    boolean goesOn = at == passage.start()
                            && running.filter(r -> r.kind() == mark.kind()).isPresent();
                    List<Span> parts = goesOn ? running.get().parts() : List.of();
                    List<Span> words = goesOn ? running.get().words() : List.of();
                    open.removeIf(o -> o.kind() == mark.kind());
                    open.push(new Open(at, mark.kind(), text.charAt(at), parts, words));
                }
                case CLOSES -> close(mark.kind(), at);
                case NEITHER -> {}
            }
        }
        Open last = open.peekLast();
        if (last == null) {
            return Optional.empty();
        }
        List<Span> parts = new ArrayList<>(last.parts());
        List<Span> words = new ArrayList<>(last.words());
        parts.add(new Span(last.at(), passage.end()));
        words.add(new Span(last.at() + 1, passage.end()));
        return Optional.of(new Open(last.at(), last.kind(), last.mark(), parts, words));
    }

    private void close(MarkKind kind, int at) {
        while (!open.isEmpty() && open.peek().kind() != kind) {
            open.pop();
        }
        if (!open.isEmpty()) {
            Open opened = open.pop();
            List<Span> parts = new ArrayList<>(opened.parts());
            List<Span> words = new ArrayList<>(opened.words());
            parts.add(new Span(opened.at(), at + 1));
            words.add(new Span(opened.at() + 1, at));
            found.add(new Quotation(parts, words));
        }
    }
}
