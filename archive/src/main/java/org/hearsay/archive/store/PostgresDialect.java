// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.archive.store.WordQuery.Phrase;

/** PostgreSQL with its own full text; the words are given to it with their places, so that no parser of its own splits them. */
record PostgresDialect() implements Dialect {
    /** PostgreSQL counts no further; later words are found, but no phrases of them. */
    private static final int LAST_PLACE = 16_383;

    /** PostgreSQL keeps no more places of one word. */
    private static final int MOST_PLACES = 255;

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Map<String, String> types() {
        return Map.of("id", "BIGINT PRIMARY KEY", "bytes", "BYTEA");
    }

    @Override
    public String wordsType() {
        return "::tsvector";
    }

    @Override
    public String indexed(List<String> words) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            StringBuilder list = places.computeIfAbsent(words.get(i), w -> new StringBuilder());
            if (counts.merge(words.get(i), 1, Integer::sum) <= MOST_PLACES) {
                list.append(list.isEmpty() ? "" : ",").append(Math.min(i + 1, LAST_PLACE));
            }
        }
        return places.entrySet().stream()
                .map(e -> "'" + e.getKey() + "':" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String wordsKey() {
        return "id";
    }

    @Override
    public String matches(String table) {
        return table + ".words @@ ?::tsquery";
    }

    @Override
    public String best(String table) {
        return "ts_rank_cd(" + table + ".words, ?::tsquery) DESC";
    }

    @Override
    public String asked(WordQuery query) {
        String with = query.with().stream()
                .map(PostgresDialect::phrase)
                .collect(Collectors.joining(query.any() ? " | " : " & ", "(", ")"));
        return query.without().isEmpty()
                ? with
                : with + " & "
                        + query.without().stream().map(p -> "!" + phrase(p)).collect(Collectors.joining(" & "));
    }

    private static String phrase(Phrase phrase) {
        return phrase.words().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" <-> ", "(", ""))
                + (phrase.open() ? ":*)" : ")");
    }
}
