// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses among what several sources say of who wrote a page. */
final class BylineChoice {
    private final Desks desks;

    BylineChoice(Desks desks) {
        this.desks = desks;
    }

    /**
     * Puts the best source first: the first that names people, since many pages give the outlet to machines and the
     * people to readers; then the visible byline, where it names some of the same people.
     */
    void choose(MetadataDraft draft, @Nullable String domain) {
        Map<String, List<Author>> offers = new LinkedHashMap<>();
        draft.offers("byline").forEach((from, value) -> {
            List<Author> authors = new ArrayList<>();
            for (Object author : (List<?>) value) {
                authors.add((Author) author);
            }
            offers.put(from, desks.marked(authors, draft.text("outlet"), domain));
        });
        String best = null;
        List<Author> chosen = List.of();
        for (Map.Entry<String, List<Author>> offer : offers.entrySet()) {
            Set<String> names = people(offer.getValue());
            Set<String> before = people(chosen);
            boolean better = before.isEmpty() ? best == null || !names.isEmpty() : surer(names, before, offer.getKey());
            if (better) {
                best = offer.getKey();
                chosen = offer.getValue();
            }
        }
        if (best != null) {
            draft.take("byline", chosen, best);
        }
    }

    /** Machines are told of one author where readers are told of two, or of the photographer beside the author. */
    private static boolean surer(Set<String> names, Set<String> others, String from) {
        boolean line = from.equals("text");
        return !names.isEmpty()
                && ((line && others.containsAll(names))
                        || ((line || from.equals("markup")) && names.containsAll(others)));
    }

    private static Set<String> people(List<Author> authors) {
        return authors.stream()
                .filter(Author::isPerson)
                .map(author -> Headlines.letters(author.name()))
                .collect(Collectors.toSet());
    }
}
