// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks for, as the address of its page says it.
 *
 * @param words what is sought; empty: none
 * @param statements whether statements are sought, else articles
 * @param newest whether the newest come first
 * @param every whether older versions are sought too
 * @param typed the facets that a person types, with what he typed
 * @param chosen the facets that he chooses from a list
 */
record AskedSearch(
        String words,
        boolean statements,
        boolean newest,
        boolean every,
        Map<Facet, String> typed,
        List<SearchPages.Choice> chosen) {
    private static final List<Facet> TYPED =
            List.of(Facet.SPEAKER, Facet.AFFILIATION, Facet.OUTLET, Facet.LABEL, Facet.SINCE, Facet.UNTIL, Facet.STORY);

    /** @param value the value of a key without blanks around it; null when it is missing or empty */
    static AskedSearch of(Function<String, @Nullable String> value) {
        Map<Facet, String> typed = new EnumMap<>(Facet.class);
        TYPED.forEach(facet -> typed.put(facet, given(value.apply(facet.key()))));
        return new AskedSearch(
                given(value.apply("q")),
                "statements".equals(value.apply("in")),
                value.apply("newest") != null,
                value.apply("every") != null,
                typed,
                List.of(
                        choice(value, Facet.KIND, Kind.values()),
                        choice(value, Facet.ACT, Act.values()),
                        choice(value, Facet.REALITY, Reality.values()),
                        choice(value, Facet.STANCE, Stance.values())));
    }

    /** What {@link #conditions} wrote; what it would never write is passed over. */
    static AskedSearch ofConditions(String conditions) {
        Map<String, String> values = new HashMap<>();
        for (String pair : conditions.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            try {
                String text = URLDecoder.decode(parts.length == 2 ? parts[1] : "", StandardCharsets.UTF_8);
                if (!text.isBlank()) {
                    values.putIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), text.strip());
                }
            } catch (IllegalArgumentException e) {
                // Nothing can be read from it.
            }
        }
        return of(values::get);
    }

    /** As the query of an address. */
    String conditions() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("q", List.of(words));
        values.put("in", List.of(statements ? "statements" : ""));
        typed.forEach((facet, text) -> values.put(facet.key(), List.of(text)));
        chosen.forEach(choice -> values.put(choice.facet().key(), List.of(choice.chosen())));
        values.put("newest", List.of(newest ? "1" : ""));
        values.put("every", List.of(every ? "1" : ""));
        return Query.address("", values).replaceFirst("^\\?", "");
    }

    /** Whether anything is asked for. */
    boolean asks() {
        return !words.isEmpty() || !facets().isEmpty();
    }

    /** @param limit at most so many */
    SearchRequest request(int limit) {
        return new SearchRequest(words, statements, facets(), every, newest, limit);
    }

    private Map<Facet, String> facets() {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        typed.forEach((facet, text) -> {
            if (!text.isEmpty() && (facet != Facet.STORY || text.matches("[0-9]{1,18}"))) {
                facets.put(facet, text);
            }
        });
        chosen.stream().filter(c -> !c.chosen().isEmpty()).forEach(c -> facets.put(c.facet(), c.chosen()));
        return facets;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static SearchPages.Choice choice(Function<String, @Nullable String> value, Facet facet, Enum<?>[] all) {
        List<String> values = Arrays.stream(all).map(JsonLine::name).toList();
        String chosen = given(value.apply(facet.key()));
        return new SearchPages.Choice(facet, values, values.contains(chosen) ? chosen : "");
    }
}
