// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/**
 * Two decisions, each a weighted sum: which story is the likeliest, and whether an arrival belongs to it or begins another. The
 * second knows by how much the likeliest is ahead of the next.
 *
 * @param rank weights by {@link Likeness}, and behind them what is added
 * @param join weights of the rank, of the lead, and by {@link Likeness}, and behind them what is added
 */
public record GroupingModel(double[] rank, double[] join) {
    private static final int LIKENESSES = Likeness.values().length;

    /** Beyond this a lead says no more, and one who is alone is so far ahead of nobody. */
    private static final double MOST_AHEAD = 5;

    private static final double NOBODY = -6;
    private static final List<String> OTHERS = List.of("rank", "lead", "always");

    public GroupingModel {
        if (rank.length != LIKENESSES + 1 || join.length != LIKENESSES + 3) {
            throw new IllegalArgumentException(rank.length + " and " + join.length + " weights");
        }
    }

    /** The model of {@code story-weights.txt}. */
    static GroupingModel of(Lexicons lexicons) {
        double[] rank = new double[LIKENESSES + 1];
        double[] join = new double[LIKENESSES + 3];
        Map<Likeness, LexiconEntry> known = new EnumMap<>(Likeness.class);
        for (LexiconEntry entry : lexicons.entries("story-weights.txt", 3)) {
            try {
                double first = Double.parseDouble(entry.column(1));
                double second = Double.parseDouble(entry.column(2));
                switch (OTHERS.indexOf(entry.column(0))) {
                    case 0 -> join[0] = second;
                    case 1 -> join[1] = second;
                    case 2 -> {
                        rank[LIKENESSES] = first;
                        join[LIKENESSES + 2] = second;
                    }
                    default -> {
                        Likeness likeness = Likeness.valueOf(entry.column(0).toUpperCase(Locale.ROOT));
                        known.put(likeness, entry);
                        rank[likeness.ordinal()] = first;
                        join[likeness.ordinal() + 2] = second;
                    }
                }
            } catch (IllegalArgumentException e) {
                throw entry.error("is no likeness with two weights");
            }
        }
        if (known.size() < LIKENESSES) {
            throw new IllegalStateException("story-weights.txt knows " + known.keySet() + " only");
        }
        return new GroupingModel(rank, join);
    }

    /** The table that {@link #of} reads. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (Likeness likeness : Likeness.values()) {
            row(
                    table,
                    likeness.name().toLowerCase(Locale.ROOT),
                    rank[likeness.ordinal()],
                    join[likeness.ordinal() + 2]);
        }
        row(table, OTHERS.get(0), 0, join[0]);
        row(table, OTHERS.get(1), 0, join[1]);
        row(table, OTHERS.get(2), rank[LIKENESSES], join[LIKENESSES + 2]);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, double first, double second) {
        table.append(String.format(Locale.ROOT, "%s\t%.3f\t%.3f%n", name, first, second));
    }

    public double rank(double[] likeness) {
        return sum(rank, likeness);
    }

    /** What the second decision sees of the likeliest story. */
    public static double[] signs(double ranked, double next, double[] likeness) {
        double[] signs = new double[LIKENESSES + 2];
        signs[0] = ranked;
        signs[1] = Math.clamp(ranked - next, 0, MOST_AHEAD);
        System.arraycopy(likeness, 0, signs, 2, LIKENESSES);
        return signs;
    }

    /** The rank of a second story where there is none. */
    public static double nobody() {
        return NOBODY;
    }

    /** Whether the arrival belongs to the likeliest story. */
    boolean joins(double ranked, double next, double[] likeness) {
        return sum(join, signs(ranked, next, likeness)) >= 0;
    }

    private static double sum(double[] weights, double[] values) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupingModel model
                && Arrays.equals(rank, model.rank)
                && Arrays.equals(join, model.join);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rank) + Arrays.hashCode(join);
    }

    @Override
    public String toString() {
        return table();
    }
}
