// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.phrase.Letters;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jsoup.nodes.Element;

/** What an element's tag, class, id, role and test marks say that it holds. */
public final class ClassHints {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_NAMES = 40;
    /** Names that begin so tell what an element has within it or lacks, not what it is. */
    private static final Set<String> STATES = Set.of("has", "no", "with", "without");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, String> byTag = new HashMap<>();

    /** Reads the hints of the lexicons. */
    public ClassHints(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("class-hints.txt", 2)) {
            byWords.put(entry.column(0).toLowerCase(Locale.ROOT), entry.column(1));
        }
        for (LexiconEntry entry : lexicons.entries("tag-hints.txt", 2)) {
            byTag.put(entry.column(0), entry.column(1));
        }
    }

    /** The hints of an element's tag, role and itemprop; empty when it gives none. */
    Set<String> ofTag(Element element) {
        Set<String> hints = new LinkedHashSet<>();
        Optional.ofNullable(byTag.get(element.normalName())).ifPresent(hints::add);
        if (element.attributesSize() > 0) {
            Optional.ofNullable(byTag.get("role=" + element.attr("role"))).ifPresent(hints::add);
            Optional.ofNullable(byTag.get("itemprop=" + element.attr("itemprop")))
                    .ifPresent(hints::add);
        }
        return hints;
    }

    /** All hints that an element gives, its names before its tag; empty when it gives none. */
    Set<String> of(Element element) {
        Set<String> byTagAndRole = ofTag(element);
        if (element.attributesSize() == 0) {
            return byTagAndRole;
        }
        Set<String> hints = new LinkedHashSet<>();
        add(element.id(), hints);
        add(element.attr("data-testid"), hints);
        add(element.attr("data-component"), hints);
        int names = 0;
        for (String name : SPACES.split(element.className())) {
            if (names++ < MOST_NAMES) {
                add(name, hints);
            }
        }
        hints.addAll(byTagAndRole);
        return hints;
    }

    private void add(String name, Set<String> hints) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        List<String> words = Letters.ofName(name);
        if (words.isEmpty() || (Character.isLetter(name.charAt(0)) && STATES.contains(words.getFirst()))) {
            return;
        }
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                joined.append(to == from ? "" : " ").append(words.get(to).toLowerCase(Locale.ROOT));
                String hint = byWords.get(joined.toString());
                if (hint != null) {
                    hints.add(hint);
                }
            }
        }
    }
}
