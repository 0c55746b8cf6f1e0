// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say: OpenGraph and its kin. */
final class MetaMetadata {
    private static final int MOST_RANKS = 9;

    private final Map<String, Key> keys = new HashMap<>();
    private final Knowledge knows;

    /** What a meta element says; rank 1 is the surest. */
    private record Key(String key, int rank, String from) {}

    MetaMetadata(Lexicons lexicons, Knowledge knows) {
        this.knows = knows;
        for (LexiconEntry entry : lexicons.entries("meta-keys.txt", 4)) {
            if (!entry.column(2).matches("[1-9]")) {
                throw entry.error("has no rank from 1 to 9");
            }
            keys.put(
                    entry.column(0).toLowerCase(Locale.ROOT),
                    new Key(entry.column(1), Integer.parseInt(entry.column(2)), entry.column(3)));
        }
    }

    /** Offers what the page says, the surest first. */
    void offer(Document page, MetadataDraft draft) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            String content = meta.attr("content").strip();
            if (keys.containsKey(name.toLowerCase(Locale.ROOT)) && !content.isEmpty()) {
                said.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(content);
            }
        }
        for (int rank = 1; rank <= MOST_RANKS; rank++) {
            for (Map.Entry<String, List<String>> entry : said.entrySet()) {
                Key key = keys.get(entry.getKey());
                if (key != null && key.rank == rank) {
                    offer(key, entry.getValue(), draft);
                }
            }
        }
    }

    private void offer(Key key, List<String> values, MetadataDraft draft) {
        switch (key.key) {
            case "published", "modified" ->
                draft.offer(key.key, PageDates.of(values.get(0), key.from, knows.dates), key.from);
            case "byline" -> {
                List<Author> authors = new ArrayList<>();
                values.stream()
                        .filter(value -> !value.contains("://"))
                        .forEach(value -> authors.addAll(knows.bylines.of(value)));
                draft.offer(key.key, authors.stream().distinct().toList(), key.from);
            }
            case "tags" ->
                draft.offer(
                        key.key,
                        values.stream()
                                .flatMap(value -> List.of(value.split("\\s*[,;]\\s*")).stream())
                                .filter(value -> !value.isBlank())
                                .distinct()
                                .toList(),
                        key.from);
            case "sections" -> draft.offer(key.key, values.stream().distinct().toList(), key.from);
            default -> draft.offer(key.key, values.get(0), key.from);
        }
    }
}
