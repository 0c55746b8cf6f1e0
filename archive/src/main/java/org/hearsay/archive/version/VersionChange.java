// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.statement.Statement;

/**
 * What changed from one version of an article to the next.
 *
 * @param words the words of the text
 * @param gone statements of the older reading whose content no statement of the newer has, in order
 * @param come statements of the newer reading whose content no statement of the older has, in order
 */
public record VersionChange(List<WordChange> words, List<Statement> gone, List<Statement> come) {
    public VersionChange {
        words = List.copyOf(words);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static VersionChange between(Reading older, Reading newer) {
        Map<String, Statement> were = byContent(older);
        Map<String, Statement> are = byContent(newer);
        return new VersionChange(
                WordChanges.between(older.article().text(), newer.article().text()),
                without(were, are),
                without(are, were));
    }

    private static List<Statement> without(Map<String, Statement> some, Map<String, Statement> others) {
        return some.entrySet().stream()
                .filter(e -> !others.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Statement> byContent(Reading reading) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            statements.putIfAbsent(
                    statement.content().stream().map(reading::text).collect(Collectors.joining(" … ")), statement);
        }
        statements.remove("");
        return statements;
    }
}
