// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What scripts keep of a page for its counters and menus: the last resort, where nothing else tells. */
final class ScriptMetadata {
    private static final String FROM = "script";
    private static final int LONGEST = 1_000_000;

    private final Map<String, String> keys = new HashMap<>();
    private final Pattern field;
    private final Knowledge knows;

    ScriptMetadata(Lexicons lexicons, Knowledge knows) {
        this.knows = knows;
        for (LexiconEntry entry : lexicons.entries("state-keys.txt", 2)) {
            if (!entry.column(1).matches("byline|published")) {
                throw entry.error("is neither \"byline\" nor \"published\"");
            }
            keys.put(entry.column(0), entry.column(1));
        }
        String any = keys.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        field = Pattern.compile("([\"'])(" + any + ")\\1\\s*:\\s*\\[?\\s*([\"'])([^\"'\\\\<>{}]{2,80})\\3");
    }

    /** Offers the first author and date that scripts name, unless something else has. */
    void offer(Document page, MetadataDraft draft) {
        boolean byline = draft.offers("byline").isEmpty();
        boolean published = draft.offers("published").isEmpty();
        if (!byline && !published) {
            return;
        }
        for (Element script : page.select("script:not([src])")) {
            String data = script.data().isEmpty() ? state(script) : script.data();
            Matcher matcher = field.matcher(data.length() > LONGEST ? "" : data);
            while (matcher.find()) {
                String value = matcher.group(4);
                if ("byline".equals(keys.get(matcher.group(2)))) {
                    List<Author> authors = byline ? knows.bylines.ofHinted(value) : List.of();
                    draft.offer("byline", authors, FROM);
                } else if (published) {
                    draft.offer("published", PageDates.of(value, FROM, knows.dates), FROM);
                }
            }
        }
    }

    /** What a script keeps in attributes of its own. */
    private static String state(Element script) {
        return String.join(" ", script.dataset().values());
    }
}
