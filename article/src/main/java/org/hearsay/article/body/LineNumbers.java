// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.phrase.Letters;

/**
 * What trees see of the lines of one scraped text: numbers, in a fixed order. One use for one text.
 *
 * <p>They come in groups: the line's characters, the rules' decision, its place, its neighbours, the lines around it, lines
 * like it, what it shares with the article's words.
 */
public final class LineNumbers {
    private static final int NEIGHBOURS = 4;
    private static final int[] WINDOWS = {2, 5, 12, 30};
    /** A word of so many letters tells what a text is about. */
    private static final int TELLING = 6;

    private final PageLines page;
    private final int count;
    private final BlockShape[] shapes;
    private final int[] words;
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Set<String>> telling = new ArrayList<>();
    /** In how many lines of prose, within the stretch and in all, a telling word stands. */
    private final Map<String, int[]> spread = new HashMap<>();

    private final double[] wordsBefore;
    private final double[] proseBefore;
    private final double[] bodyBefore;
    private final double[] endsBefore;
    private final double[] knownBefore;
    private Numbers row = new Numbers(0);

    private LineNumbers(PageLines page) {
        this.page = page;
        count = page.lines().size();
        shapes = new BlockShape[count];
        words = new int[count];
        for (int i = 0; i < count; i++) {
            String line = page.lines().get(i);
            shapes[i] = new BlockShape(line);
            words[i] = shapes[i].words;
            times.merge(line, 1, Integer::sum);
            telling.add(tellingOf(line));
            if (page.prose()[i]) {
                for (String word : telling.get(i)) {
                    int[] both = spread.computeIfAbsent(word, key -> new int[2]);
                    both[0] += isInStretch(i) ? 1 : 0;
                    both[1]++;
                }
            }
        }
        wordsBefore = sums(i -> words[i]);
        proseBefore = sums(i -> page.prose()[i] ? 1 : 0);
        bodyBefore = sums(i -> page.ofBody()[i] ? 1 : 0);
        endsBefore = sums(i -> shapes[i].endsSentence ? 1 : 0);
        knownBefore = sums(i -> page.known()[i] >= 0 ? 1 : 0);
    }

    /** The numbers of each line. */
    public static float[][] of(PageLines page) {
        LineNumbers numbers = new LineNumbers(page);
        float[][] rows = new float[page.lines().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers.row(i);
        }
        return rows;
    }

    private interface OfLine {
        double number(int line);
    }

    private double[] sums(OfLine number) {
        double[] sums = new double[count + 1];
        for (int i = 0; i < count; i++) {
            sums[i + 1] = sums[i] + number.number(i);
        }
        return sums;
    }

    private static Set<String> tellingOf(String line) {
        Set<String> telling = new HashSet<>();
        for (String word : Letters.words(line)) {
            if (word.length() >= TELLING) {
                telling.add(word.substring(0, TELLING));
            }
        }
        return telling;
    }

    private boolean isInStretch(int i) {
        return i >= page.start() && i < page.end();
    }

    private float[] row(int i) {
        row = new Numbers(128);
        characters(i);
        decision(i);
        place(i);
        neighbours(i);
        around(i);
        about(i);
        return row.row();
    }

    private void characters(int i) {
        BlockShape shape = shapes[i];
        String line = page.lines().get(i);
        double length = line.length();
        row.add(Math.log1p(length))
                .add(words[i])
                .add(shape.letters / Math.max(1.0, words[i]))
                .add(shape.digits / length)
                .add(shape.upper / Math.max(1.0, shape.letters))
                .add(shape.capitals / Math.max(1.0, words[i]))
                .add(shape.shortWords / Math.max(1.0, words[i]))
                .add(shape.pauses)
                .add(shape.ends)
                .add(shape.ends / Math.max(1.0, words[i]))
                .add(shape.quotes)
                .add(shape.colons)
                .add(shape.marks)
                .add(shape.endsSentence)
                .add(shape.startsLower)
                .add(Character.isDigit(line.charAt(0)))
                .add("\"“«„‘‹".indexOf(line.charAt(0)) >= 0)
                .add("•·▪●-–—*".indexOf(line.charAt(0)) >= 0)
                .add(line.endsWith("…") || line.endsWith("..."))
                .add(line.endsWith("?"))
                .add(line.endsWith("!"))
                .add(line.endsWith(":"))
                .add(line.indexOf('\t') >= 0)
                .add(page.prose()[i]);
    }

    private void decision(int i) {
        row.add(page.ruled()[i]).add(page.known()[i]).add(page.ofBody()[i]).add(isInStretch(i));
    }

    private void place(int i) {
        double all = Math.max(1, wordsBefore[count]);
        row.add(i)
                .add((double) i / count)
                .add(count)
                .add(Math.log1p(wordsBefore[i]))
                .add(wordsBefore[i] / all)
                .add(proseBefore[i])
                .add(proseBefore[count])
                .add(proseBefore[count] - proseBefore[i])
                .add(bodyBefore[i])
                .add(bodyBefore[count])
                .add(bodyBefore[count] - bodyBefore[i])
                .add(i - page.start())
                .add(page.end() - i)
                .add(page.headline() < 0 ? 999 : i - page.headline())
                .add(times.getOrDefault(page.lines().get(i), 1));
    }

    private void neighbours(int i) {
        for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
            int at = i + step;
            if (step == 0) {
                continue;
            }
            boolean there = at >= 0 && at < count;
            row.add(there ? words[at] : -1)
                    .add(there && shapes[at].endsSentence)
                    .add(there ? page.known()[at] : -2);
            if (Math.abs(step) <= 2) {
                row.add(there ? page.ruled()[at] : -1)
                        .add(there ? shapes[at].capitals / Math.max(1.0, words[at]) : -1)
                        .add(there ? times.getOrDefault(page.lines().get(at), 1) : 0);
            }
        }
        distance(i, -1);
        distance(i, 1);
    }

    /** How far the next prose, body, known line is, and how long the run of lines as short as this. */
    private void distance(int i, int step) {
        int prose = i + step;
        while (prose >= 0 && prose < count && !page.prose()[prose]) {
            prose += step;
        }
        int shorter = i + step;
        while (shorter >= 0 && shorter < count && page.prose()[shorter]) {
            shorter += step;
        }
        int known = i + step;
        while (known >= 0 && known < count && page.known()[known] < 0) {
            known += step;
        }
        row.add(Math.abs(prose - i))
                .add(prose >= 0 && prose < count ? words[prose] : 0)
                .add(Math.abs(shorter - i))
                .add(Math.abs(known - i))
                .add(known >= 0 && known < count ? page.known()[known] : -2);
    }

    private void around(int i) {
        for (int width : WINDOWS) {
            window(Math.max(0, i - width), i);
            window(Math.min(count, i + 1), Math.min(count, i + 1 + width));
        }
    }

    private void window(int from, int to) {
        double lines = Math.max(1, to - from);
        row.add((wordsBefore[to] - wordsBefore[from]) / lines)
                .add((proseBefore[to] - proseBefore[from]) / lines)
                .add((bodyBefore[to] - bodyBefore[from]) / lines)
                .add((endsBefore[to] - endsBefore[from]) / lines)
                .add((knownBefore[to] - knownBefore[from]) / lines);
    }

    /** What share of its telling words other prose has: the stretch's, the page's, the headline, the neighbours'. */
    private void about(int i) {
        Set<String> own = telling.get(i);
        double inStretch = 0;
        double anywhere = 0;
        double often = 0;
        for (String word : own) {
            int[] both = spread.getOrDefault(word, NOWHERE);
            int self = page.prose()[i] ? 1 : 0;
            int stretch = both[0] - (isInStretch(i) ? self : 0);
            inStretch += stretch > 0 ? 1 : 0;
            anywhere += both[1] - self > 0 ? 1 : 0;
            often += stretch;
        }
        double size = Math.max(1, own.size());
        row.add(own.size())
                .add(inStretch)
                .add(inStretch / size)
                .add(anywhere / size)
                .add(often / size / Math.max(1, proseBefore[page.end()] - proseBefore[page.start()]))
                .add(page.headline() < 0 ? 0 : shared(own, telling.get(page.headline())))
                .add(i == 0 ? 0 : shared(own, telling.get(i - 1)))
                .add(i + 1 == count ? 0 : shared(own, telling.get(i + 1)));
    }

    private static final int[] NOWHERE = new int[2];

    private static double shared(Set<String> some, Set<String> others) {
        return (double) some.stream().filter(others::contains).count() / Math.max(1, some.size());
    }
}
