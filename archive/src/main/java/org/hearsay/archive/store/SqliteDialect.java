// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.archive.store.WordQuery.Phrase;

/** SQLite with FTS5. */
record SqliteDialect() implements Dialect {
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Map<String, String> types() {
        return Map.of("id", "INTEGER PRIMARY KEY", "bytes", "BLOB");
    }

    @Override
    public String wordsType() {
        return "";
    }

    @Override
    public String indexed(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public String wordsKey() {
        return "rowid";
    }

    @Override
    public String matches(String table) {
        return table + " MATCH ?";
    }

    @Override
    public String best(String table) {
        return table + ".rank";
    }

    @Override
    public String asked(WordQuery query) {
        String with = joined(query.with(), query.any() ? " OR " : " AND ");
        return query.without().isEmpty() ? with : "(" + with + ") NOT (" + joined(query.without(), " OR ") + ")";
    }

    /** Words are letters and digits only, so nothing in them can be an operator or close the marks. */
    private static String joined(List<Phrase> phrases, String operator) {
        return phrases.stream()
                .map(p -> '"' + String.join(" ", p.words()) + '"' + (p.open() ? " *" : ""))
                .collect(Collectors.joining(operator));
    }
}
