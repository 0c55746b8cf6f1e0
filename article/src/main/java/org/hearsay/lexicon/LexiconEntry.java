// SPDX-License-Identifier: Apache-2.0
package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of a lexicon.
 *
 * @param file the file, for messages
 * @param line its line, counted from 1
 * @param columns what stands between the tabs, never empty
 */
public record LexiconEntry(String file, int line, List<String> columns) {
    /** The words of a column, counted from 0. */
    public String column(int index) {
        return columns.get(index).strip();
    }

    /** The values of a column that holds several, separated by commas. */
    public List<String> list(int index) {
        return Arrays.stream(column(index).split(",")).map(String::strip).toList();
    }

    /** The constant of an enum that a value names, in lower case with or without blanks. */
    public <E extends Enum<E>> E value(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw error("\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    /** The number of a column. */
    public double number(int index) {
        try {
            return Double.parseDouble(column(index));
        } catch (NumberFormatException e) {
            throw error("\"" + column(index) + "\" is no number");
        }
    }

    /** An error in this line. */
    public LexiconException error(String what) {
        return new LexiconException(file + ":" + line + ": " + String.join("  ", columns) + ": " + what);
    }
}
