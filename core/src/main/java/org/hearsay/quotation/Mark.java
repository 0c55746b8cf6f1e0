// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * A character that may be a quotation mark, with what stands around it. Direction is read from the neighbouring white
 * space first and from the mark's shape second, as outlets mix shapes and languages.
 *
 * @param goesOn whether the next passage opens with a single mark
 */
public record Mark(String text, int at, Span passage, MarkKind kind, boolean goesOn) {
    /** What a mark does where it stands. */
    enum Use {
        OPENS,
        CLOSES,
        NEITHER
    }

    /** How far a single mark looks for its closing mark; beyond it is an apostrophe. */
    private static final int FARTHEST = 2_000;

    /** Words that drop their first letters: 'em, 'til, 'tis, the '90s. */
    private static final Pattern ELISION = Pattern.compile(
            "(?i)['\u2019](?:em|til|till|tis|twas|cause|bout|round|n|\\d0s|\\d\\d)\\b.*", Pattern.DOTALL);

    static Mark at(String text, int at, Span passage, boolean goesOn) {
        return new Mark(text, at, passage, MarkKind.of(text.charAt(at)), goesOn);
    }

    /** What it does, given the marks that are open, the innermost first. */
    Use use(List<Character> open) {
        return switch (kind) {
            case NONE -> Use.NEITHER;
            case DOUBLE -> useOfDouble(open);
            case SINGLE -> useOfSingle(open);
        };
    }

    private Use useOfDouble(List<Character> open) {
        boolean isOpen = open.stream().anyMatch(o -> MarkKind.of(o) == MarkKind.DOUBLE);
        char mark = text.charAt(at);
        if (mark == '\u201E' || mark == '\u201F') {
            return Use.OPENS;
        }
        if (mark == '\u201C') {
            // In German and Polish this shape closes what the low mark opened.
            return open.contains('\u201E') && !opensHere() ? Use.CLOSES : Use.OPENS;
        }
        if (mark == '\u201D') {
            return isOpen ? Use.CLOSES : opensHere() ? Use.OPENS : Use.NEITHER;
        }
        if (mark == '\u00AB' && open.contains('\u00BB')) {
            // Danish and German point inwards: »so«.
            return Use.CLOSES;
        }
        if (isSpacedInside(mark)) {
            return mark == '\u00AB' ? Use.OPENS : isOpen ? Use.CLOSES : Use.NEITHER;
        }
        if (opensHere() && !closesHere()) {
            return Use.OPENS;
        }
        if (closesHere() && !opensHere()) {
            return isOpen ? Use.CLOSES : Use.NEITHER;
        }
        if (Character.isDigit(before()) && !isOpen) {
            return Use.NEITHER;
        }
        return isOpen ? Use.CLOSES : Use.OPENS;
    }

    /** French sets a blank inside its marks, « so », where the shape alone tells what they do. */
    private boolean isSpacedInside(char mark) {
        return (mark == '\u00AB' && isSpace(after()))
                || (mark == '\u00BB' && isSpace(before()) && !Character.isLetterOrDigit(after()));
    }

    private Use useOfSingle(List<Character> open) {
        boolean isOpen = open.stream().anyMatch(o -> MarkKind.of(o) == MarkKind.SINGLE);
        if (Character.isLetterOrDigit(before()) && Character.isLetterOrDigit(after())) {
            return Use.NEITHER;
        }
        char mark = text.charAt(at);
        boolean shapeOpens = mark != '\u2019' && mark != '\u203A';
        if (opensHere() && shapeOpens) {
            boolean elided = ELISION.matcher(text.substring(at, Math.min(at + 6, passage.end())))
                    .matches();
            return !(elided && mark == '\'') && (closedLater(at + 1) || opensPassage()) ? Use.OPENS : Use.NEITHER;
        }
        if (!isOpen || mark == '\u2018' || mark == '\u201A' || isSpace(before())) {
            return Use.NEITHER;
        }
        return isPossessive() && closedLater(at + 1) ? Use.NEITHER : Use.CLOSES;
    }

    /** A quotation of several paragraphs: the mark opens this one, or follows a colon, and the next one opens anew. */
    private boolean opensPassage() {
        boolean first = at == passage.start()
                || text.substring(passage.start(), at).stripTrailing().endsWith(":");
        return goesOn && first;
    }

    /** "the militants' base": an s before, a word after. */
    private boolean isPossessive() {
        return (before() == 's' || before() == 'S')
                && after() == ' '
                && at + 2 < passage.end()
                && Character.isLetter(text.charAt(at + 2));
    }

    /** Whether a later mark of the passage could close a single quotation, before another opens. */
    private boolean closedLater(int from) {
        for (int i = from; i < Math.min(passage.end(), from + FARTHEST); i++) {
            if (MarkKind.of(text.charAt(i)) == MarkKind.SINGLE) {
                Mark later = at(text, i, passage, goesOn);
                boolean inWord = Character.isLetterOrDigit(later.before()) && Character.isLetterOrDigit(later.after());
                if (!inWord && later.opensHere() && text.charAt(i) != '\u2019') {
                    return false;
                }
                if (!inWord && !isSpace(later.before()) && text.charAt(i) != '\u2018') {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean opensHere() {
        return (isSpace(before())
                        || "([{-\u2013\u2014/:".indexOf(before()) >= 0
                        || MarkKind.of(before()) != MarkKind.NONE)
                && !isSpace(after());
    }

    private boolean closesHere() {
        return !isSpace(before())
                && (isSpace(after())
                        || ".,;:!?)]}-\u2013\u2014/\u2026".indexOf(after()) >= 0
                        || MarkKind.of(after()) != MarkKind.NONE);
    }

    private char before() {
        return at > passage.start() ? text.charAt(at - 1) : ' ';
    }

    private char after() {
        return at + 1 < passage.end() ? text.charAt(at + 1) : ' ';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
