// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * The quotations of a text: curly, straight, German, French and single British marks, nested, and repeated at the head
 * of each paragraph of a long quotation. Marks are read within one passage; what stays open at its end goes on only
 * where the next passage opens with the same kind of mark.
 */
public final class Quotations {
    private final String text;

    /** The text with every pair of single marks written as one double mark, at the same offsets. */
    private final String marked;

    private final List<Quotation> found = new ArrayList<>();

    /** Marks that are open at the present place, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private static final Pattern OPENING_PAIR = Pattern.compile("(?<!\\S)(?:''|``)(?=\\S)");
    private static final Pattern CLOSING_PAIR = Pattern.compile("(?<=\\S)''");

    private Quotations(String text) {
        this.text = text;
        this.marked = OPENING_PAIR
                .matcher(CLOSING_PAIR.matcher(text).replaceAll("\" "))
                .replaceAll(" \"");
    }

    /** A quotation whose closing mark was not met yet; {@code parts} are those of earlier passages. */
    private record Open(int at, MarkKind kind, char mark, List<Span> parts, List<Span> words) {}

    /**
     * The quotations of a text, in order, those inside others too.
     *
     * @param passages stretches that no quotation leaves but by repeating its opening mark
     * @param unclosed where a quotation ends whose closing mark was forgotten
     */
    static List<Quotation> in(String text, List<Span> passages, UnclosedEnd unclosed) {
        Quotations quotations = new Quotations(text);
        Optional<Open> running = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            Span next = i + 1 < passages.size() ? passages.get(i + 1) : new Span(0, 0);
            running = quotations.read(passages.get(i), next, running);
            Span passage = passages.get(i);
            boolean over = running.filter(r -> !quotations.goesOn(r, next)).isPresent();
            running.filter(r -> over && r.kind() == MarkKind.DOUBLE)
                    .ifPresent(r -> quotations.end(r, unclosed.of(r.at(), passage)));
            running = over ? Optional.empty() : running;
        }
        quotations.found.sort(Comparator.comparingInt(Quotation::start).thenComparing(q -> -q.end()));
        return quotations.found;
    }

    /** Where the words end that a mark opens and no mark closes. */
    interface UnclosedEnd {
        int of(int mark, Span passage);
    }

    /** Whether the next passage opens anew what is still open; a part of our own sentence goes on in no other paragraph. */
    private boolean goesOn(Open running, Span next) {
        return !next.isEmpty()
                && !Character.isLowerCase(text.charAt(running.at() + 1))
                && MarkKind.of(marked.charAt(next.start())) == running.kind();
    }

    /** Ends a quotation without a closing mark, when words are left for it. */
    private void end(Open unclosed, int end) {
        if (end > unclosed.at() + 1) {
            List<Span> parts = new ArrayList<>(unclosed.parts());
            List<Span> words = new ArrayList<>(unclosed.words());
            parts.set(parts.size() - 1, new Span(parts.getLast().start(), end));
            words.set(words.size() - 1, new Span(unclosed.at() + 1, end));
            found.add(new Quotation(parts, words));
        }
    }

    /** Reads one passage and yields the quotation that may go on in the next. */
    private Optional<Open> read(Span passage, Span next, Optional<Open> running) {
        open.clear();
        for (int at = passage.start(); at < passage.end(); at++) {
            Mark mark = Mark.at(marked, at, passage, nextOpens(next));
            switch (mark.use(open.stream().map(Open::mark).toList())) {
                case OPENS -> {
                    boolean goesOn = at == passage.start()
                            && running.filter(r -> r.kind() == mark.kind()).isPresent();
                    List<Span> parts = goesOn ? running.get().parts() : List.of();
                    List<Span> words = goesOn ? running.get().words() : List.of();
                    open.removeIf(o -> o.kind() == mark.kind());
                    open.push(new Open(at, mark.kind(), marked.charAt(at), parts, words));
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
        parts.add(new Span(from(last.at()), passage.end()));
        words.add(new Span(last.at() + 1, passage.end()));
        return Optional.of(new Open(last.at(), last.kind(), last.mark(), parts, words));
    }

    /** Whether the next passage opens with a single mark, so that one left open in this passage may go on there. */
    private boolean nextOpens(Span next) {
        return !next.isEmpty() && MarkKind.of(marked.charAt(next.start())) == MarkKind.SINGLE;
    }

    /** Where an opening mark begins: a pair one unit before its second half. */
    private int from(int mark) {
        return mark > 0 && text.charAt(mark) != marked.charAt(mark) ? mark - 1 : mark;
    }

    /** Where a closing mark ends: a pair one unit after its first half. */
    private int to(int mark) {
        return text.charAt(mark) != marked.charAt(mark) ? mark + 2 : mark + 1;
    }

    private void close(MarkKind kind, int at) {
        while (!open.isEmpty() && open.peek().kind() != kind) {
            open.pop();
        }
        if (!open.isEmpty()) {
            Open opened = open.pop();
            List<Span> parts = new ArrayList<>(opened.parts());
            List<Span> words = new ArrayList<>(opened.words());
            parts.add(new Span(from(opened.at()), to(at)));
            words.add(new Span(opened.at() + 1, at));
            found.add(new Quotation(parts, words));
        }
    }
}
