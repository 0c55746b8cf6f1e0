// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.BitSet;
import org.hearsay.statement.Kind;

/**
 * Which characters of a text stand inside quotation marks, the marks themselves included.
 *
 * <p>A paragraph is a line. A quotation that is still open at a paragraph's end runs to that end; the next paragraph
 * goes on with it only when a closing mark comes there before an opening one. Single marks count when they are curly and
 * stand at the edges of words. A closing mark before a word, where nothing is open, opens.
 */
public final class QuotationMarks {
    private final String text;
    private final BitSet inside;
    private boolean carried;

    private QuotationMarks(String text) {
        this.text = text;
        this.inside = new BitSet(text.length());
    }

    /** Offsets of the characters inside quotation marks. */
    public static BitSet inside(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                marks.paragraph(start, end);
            }
            start = end + 1;
        }
        return marks.inside;
    }

    /** Direct when all letters and digits of a content stand inside, mixed when some do, else indirect. */
    public static Kind kind(String text, Fragments content, BitSet inside) {
        BitSet words = content.characters(text);
        words.stream().filter(i -> !Character.isLetterOrDigit(text.charAt(i))).forEach(words::clear);
        BitSet quoted = (BitSet) words.clone();
        quoted.and(inside);
        if (quoted.isEmpty()) {
            return Kind.INDIRECT;
        }
        return quoted.equals(words) ? Kind.DIRECT : Kind.MIXED;
    }

    private void paragraph(int start, int end) {
        int open = -1;
        boolean first = true;
        for (int i = start; i < end; i++) {
            int length = markLength(i, end);
            if (length == 0) {
                continue;
            }
            boolean closes = closes(i, length, end, open >= 0);
            if (closes && (open >= 0 || (first && carried))) {
                inside.set(open >= 0 ? open : start, i + length);
                open = -1;
            } else if (!closes && open < 0) {
                open = i;
            }
            first = false;
            i += length - 1;
        }
        carried = open >= 0;
        if (carried) {
            inside.set(open, end);
        }
        single(start, end);
    }

    private int markLength(int i, int end) {
        char c = text.charAt(i);
        if ("\"“”«»„".indexOf(c) >= 0) {
            return 1;
        }
        return (c == '`' || c == '\'') && i + 1 < end && text.charAt(i + 1) == c ? 2 : 0;
    }

    private boolean closes(int i, int length, int end, boolean open) {
        boolean before =
                i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && "([—–-".indexOf(text.charAt(i - 1)) < 0;
        boolean after = i + length < end && Character.isLetterOrDigit(text.charAt(i + length));
        char c = text.charAt(i);
        if (c != '"') {
            boolean mistyped = !open && !before && after;
            return "”»'".indexOf(c) >= 0 && !mistyped;
        }
        return before == after ? open : before;
    }

    private void single(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean opens = text.charAt(i) == '‘'
                    && (i == start || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && i + 1 < end
                    && Character.isLetter(text.charAt(i + 1));
            int close = opens ? closing(i + 1, end) : -1;
            if (close >= 0) {
                inside.set(i, close + 1);
                i = close;
            }
        }
    }

    private int closing(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '’' && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
