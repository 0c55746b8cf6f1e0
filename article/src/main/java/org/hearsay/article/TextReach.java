// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a plain-text page the article reaches over, where somebody scraped all that a page shows: menus before
 * it, teasers and footers after it. It is the stretch of lines in which prose outweighs short lines most.
 *
 * @param head the first line of the article's head
 * @param end the line after the article's last
 */
record TextReach(int head, int end) {
    /** A page with fewer lines around its article was not scraped whole. */
    private static final int FEWEST_AROUND = 8;
    /** Headline, standfirst, byline and date stand in so many lines before the first paragraph. */
    private static final int HEAD_LINES = 14;
    /** What a paragraph counts for at most, in words. */
    private static final int MOST_WORDS = 40;

    private static final double WORDS_TO_A_POINT = 10;
    private static final double FURNITURE = -2;
    /** A caption, a byline: articles have them, and so do teasers. */
    private static final double BESIDE = -0.5;

    private static final double SHORT_SENTENCE = 0.3;
    private static final double SHORT = -1.5;

    /** The reach of the article over lines whose margins tell which of them are body. */
    static TextReach of(float[] margins) {
        int first = 0;
        while (first < margins.length && margins[first] <= 0) {
            first++;
        }
        int end = margins.length;
        while (end > first && margins[end - 1] <= 0) {
            end--;
        }
        return first == end ? new TextReach(0, margins.length) : new TextReach(Math.max(0, first - HEAD_LINES), end);
    }

    /** The reach of the article over lines, of which some are known by their words. */
    static TextReach of(List<TextLine> lines, @Nullable Block[] known) {
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
        int bestStart = 0;
        int bestEnd = 0;
        double best = 0;
        int start = 0;
        double sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += worth(lines.get(i), known[i], times.getOrDefault(lines.get(i).text(), 1));
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        if (best == 0) {
            return new TextReach(0, lines.size());
        }
        int head = bestStart <= FEWEST_AROUND ? 0 : Math.max(0, bestStart - HEAD_LINES);
        int end = lines.size() - bestEnd <= FEWEST_AROUND ? lines.size() : bestEnd;
        return new TextReach(head, end);
    }

    /** What a line tells for the article (above 0) or against it. */
    private static double worth(TextLine line, @Nullable Block known, int times) {
        if (times > 1) {
            return 0; // a label, or a teaser, that the page repeats
        }
        if (known instanceof Block.Apart) {
            return FURNITURE;
        }
        if (known instanceof Block.Kept kept
                && kept.role() != PassageRole.LIST
                && kept.role() != PassageRole.BLOCKQUOTE) {
            return BESIDE;
        }
        if (line.isProse()) {
            double words = line.isUnspaced() ? line.text().length() / 2.0 : line.words();
            return Math.min(words, MOST_WORDS) / WORDS_TO_A_POINT;
        }
        if (line.endsSentence() && line.words() >= 3) {
            return SHORT_SENTENCE;
        }
        return SHORT;
    }
}
