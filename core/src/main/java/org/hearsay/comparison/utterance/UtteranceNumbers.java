// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** The numbers that decide which statements tell one utterance. They are fitted, never set by hand. */
public final class UtteranceNumbers {
    private static final String FILE = "utterance-numbers.txt";

    private final Map<UtteranceNumber, Double> values;

    private UtteranceNumbers(Map<UtteranceNumber, Double> values) {
        this.values = values;
    }

    /** The numbers of {@code utterance-numbers.txt}. */
    public static UtteranceNumbers of(Lexicons lexicons) {
        Map<UtteranceNumber, Double> values = new EnumMap<>(UtteranceNumber.class);
        for (LexiconEntry entry : lexicons.entries(FILE, 2)) {
            try {
                values.put(
                        UtteranceNumber.valueOf(entry.column(0).toUpperCase(Locale.ROOT)),
                        Double.parseDouble(entry.column(1)));
            } catch (IllegalArgumentException e) {
                throw entry.error("is no number of the comparison with its value");
            }
        }
        if (values.size() < UtteranceNumber.values().length) {
            throw new IllegalStateException(FILE + " knows " + values.keySet() + " only");
        }
        return new UtteranceNumbers(values);
    }

    /** Every number in the middle of its range, from where fitting begins. */
    public static UtteranceNumbers middle() {
        Map<UtteranceNumber, Double> values = new EnumMap<>(UtteranceNumber.class);
        for (UtteranceNumber number : UtteranceNumber.values()) {
            double steps = Math.floor((number.most() - number.least()) / 2 / number.step());
            values.put(number, number.least() + steps * number.step());
        }
        return new UtteranceNumbers(values);
    }

    public double of(UtteranceNumber number) {
        return values.getOrDefault(number, Double.NaN);
    }

    /** The same numbers but for one. */
    public UtteranceNumbers with(UtteranceNumber number, double value) {
        Map<UtteranceNumber, Double> others = new EnumMap<>(values);
        others.put(number, value);
        return new UtteranceNumbers(others);
    }

    /** The table that {@link #of(Lexicons)} reads. */
    public String table() {
        StringBuilder table = new StringBuilder();
        values.forEach((number, value) -> table.append(
                String.format(Locale.ROOT, "%s\t%.2f%n", number.name().toLowerCase(Locale.ROOT), value)));
        return table.toString();
    }
}
