// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;

/** The passages of an article that begin with a label and a colon, as the turns of an interview do. */
final class Turns {
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[^:.?!\n]{0,40}):\\s");

    private final Map<String, List<String>> byLabel = new LinkedHashMap<>();
    private final Set<Name> names;
    private int first = Integer.MAX_VALUE;

    Turns(Article article) {
        for (Passage passage : article.passages()) {
            String words = passage.span().in(article.text());
            Matcher label = LABEL.matcher(words);
            if (label.lookingAt()) {
                byLabel.computeIfAbsent(label.group(1), l -> new ArrayList<>()).add(words);
                first = passage.role() == PassageRole.HEADLINE
                        ? first
                        : Math.min(first, passage.span().start());
            }
        }
        names = byLabel.keySet().stream().map(Name::of).collect(Collectors.toSet());
    }

    static boolean isTurn(String words) {
        return LABEL.matcher(words).lookingAt();
    }

    /** Where the first one begins, headlines aside; {@link Integer#MAX_VALUE} when there is none. */
    int first() {
        return first;
    }

    /** The labels of several turns each. */
    Set<String> repeated() {
        return byLabel.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether most of several turns under a label are questions. */
    boolean asks(String label) {
        List<String> turns = byLabel.getOrDefault(label, List.of());
        return turns.size() > 1
                && 2 * turns.stream().filter(t -> t.indexOf('?') > 0).count() > turns.size();
    }

    /** Whether a label is somebody's name. */
    boolean areOf(Name person) {
        return names.stream().anyMatch(n -> n.shortFor(person) || n.sameAs(person));
    }
}
