// SPDX-License-Identifier: Apache-2.0
package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.List;

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

    /** An error in this line. */
    public LexiconException error(String what) {
        return new LexiconException(file + ":" + line + ": " + String.join("  ", columns) + ": " + what);
    }
}
