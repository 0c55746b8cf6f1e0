// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.words.SearchWords;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, all of which must hold, with the values that they ask for. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Conditions add(String condition, Object... asked) {
        conditions.add(condition);
        values.addAll(List.of(asked));
        return this;
    }

    /** Asks only where something is asked for. */
    Conditions ifGiven(@Nullable Object asked, String condition) {
        return asked == null ? this : add(condition, asked);
    }

    /** All words of a filter, as whole words of a folded column. */
    Conditions words(@Nullable String asked, String column) {
        if (asked != null) {
            SearchWords.forms(asked).forEach(w -> add(column + " LIKE ?", "% " + w + " %"));
        }
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
