// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import org.hearsay.article.phrase.Letters;

/** What the words of a line speak for: the line as a whole, how it begins and ends, and each word. */
public final class LineWords {
    /** How many numbers a line's words come to. */
    public static final int WIDTH = 9;

    private static final int FEW_WORDS = 8;
    /** Of a long line so many words at its beginning and so many at its end are looked at. */
    private static final int AT_EACH_END = 8;

    /** How many places tell of the whole line, its beginning and its end; those of its words come after. */
    private static final int OF_LINE = 5;

    private static final int NOTHING = -1;

    private LineWords() {}

    /** The places of a line in a table of weights: of the whole, of one and two words at each end, of each word. */
    public static int[] places(String line) {
        String start = line.substring(0, Math.min(line.length(), 200));
        String end = line.substring(Math.max(0, line.length() - 200));
        String[] first = words(start);
        boolean whole = line.length() <= 200;
        String[] last = whole ? first : words(end);
        int length = Math.min(first.length, AT_EACH_END);
        int rest = Math.min(whole ? first.length - length : last.length, AT_EACH_END);
        int[] places = new int[OF_LINE + length + rest];
        java.util.Arrays.fill(places, 0, OF_LINE, NOTHING);
        if (first.length == 0 || last.length == 0) {
            return places;
        }
        if (whole && first.length <= FEW_WORDS) {
            places[0] = NameWeights.place("=" + String.join(" ", first));
        }
        places[1] = NameWeights.place("^" + first[0]);
        places[2] = NameWeights.place(last[last.length - 1] + "$");
        if (first.length > 1 && last.length > 1) {
            places[3] = NameWeights.place("^" + first[0] + " " + first[1]);
            places[4] = NameWeights.place(last[last.length - 2] + " " + last[last.length - 1] + "$");
        }
        for (int i = 0; i < length; i++) {
            places[OF_LINE + i] = NameWeights.place(first[i]);
        }
        for (int i = 0; i < rest; i++) {
            places[OF_LINE + length + i] = NameWeights.place(last[last.length - 1 - i]);
        }
        return places;
    }

    private static String[] words(String text) {
        return Letters.words(text).toArray(String[]::new);
    }

    /** The numbers of a line: its row, and what its words speak for. */
    public static float[] row(float[] first, int[] places, NameWeights weights) {
        Numbers row = new Numbers(java.util.Arrays.copyOf(first, first.length + WIDTH), first.length);
        for (int i = 0; i < OF_LINE; i++) {
            row.add(places[i] == NOTHING ? 0 : weights.at(places[i]));
        }
        double sum = 0;
        float least = 0;
        float greatest = 0;
        for (int i = OF_LINE; i < places.length; i++) {
            float weight = weights.at(places[i]);
            sum += weight;
            least = Math.min(least, weight);
            greatest = Math.max(greatest, weight);
        }
        return row.add(sum)
                .add(sum / Math.max(1, places.length - OF_LINE))
                .add(least)
                .add(greatest)
                .row();
    }
}
