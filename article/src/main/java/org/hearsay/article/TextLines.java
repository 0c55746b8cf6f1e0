// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/** Plain text to lines: one for each paragraph, heading or piece of furniture. */
final class TextLines {
    /** Lines of hard-wrapped text are no longer than this. */
    private static final int WIDEST_WRAP = 120;
    /** Shorter lines tell nothing of wrapping. */
    private static final int NARROWEST_WRAP = 40;
    /** Ragged wrapping leaves lines this much shorter than they could be. */
    private static final int SLACK = 8;

    private TextLines() {}

    /** The lines of a text, trimmed, blank ones left out; lines that were wrapped at a width are joined by spaces. */
    static List<TextLine> of(String text) {
        List<List<String>> groups = groups(text);
        int width = wrapWidth(groups);
        List<TextLine> lines = new ArrayList<>();
        for (List<String> group : groups) {
            for (String line : width > 0 ? joined(group, width) : group) {
                lines.add(new TextLine(line));
            }
        }
        return lines;
    }

    /** Lines between blank lines. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = trimmed(raw);
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** A text without the spaces, controls and invisible marks at its ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\ufeff'
                || c == '\u200b';
    }

    /** The width at which a text was wrapped; 0 when lines are whole paragraphs. */
    private static int wrapWidth(List<List<String>> groups) {
        int widest = 0;
        int pairs = 0;
        int broken = 0;
        for (List<String> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                widest = Math.max(widest, group.get(i).length());
                if (i + 1 < group.size()) {
                    pairs++;
                    broken += breaksSentence(group.get(i), group.get(i + 1)) ? 1 : 0;
                }
            }
        }
        boolean wrapped = widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP && broken >= 2 && broken * 4 >= pairs;
        return wrapped ? widest : 0;
    }

    private static boolean breaksSentence(String line, String next) {
        return line.length() >= NARROWEST_WRAP
                && !new TextLine(line).endsSentence()
                && new TextLine(next).startsLower();
    }

    private static List<String> joined(List<String> group, int width) {
        List<String> joined = new ArrayList<>();
        StringBuilder current = new StringBuilder(group.get(0));
        String last = group.get(0);
        for (String line : group.subList(1, group.size())) {
            if ((isFull(last, line, width) && !new TextLine(line).isBullet()) || breaksSentence(last, line)) {
                current.append(' ').append(line);
            } else {
                joined.add(current.toString());
                current = new StringBuilder(line);
            }
            last = line;
        }
        joined.add(current.toString());
        return joined;
    }

    /** Whether the next line's first word had no place on this line. */
    private static boolean isFull(String line, String next, int width) {
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space) > width - SLACK;
    }
}
