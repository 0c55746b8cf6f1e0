// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The speaker of a row, as people write it: {@code person Ann Lee (pronoun), role mayor; medium: a letter}.
 *
 * @param kind the entity's kind; null when the row does not say
 * @param same whether it is the speaker of the row before
 * @param name null when none is given
 * @param issuer of a document
 * @param attributes each with its key: {@code role mayor}
 */
record ExpectedSpeaker(
        @Nullable EntityKind kind,
        boolean same,
        @Nullable String name,
        @Nullable String issuer,
        List<String> attributes) {
    private static final Pattern ISSUED = Pattern.compile("(.*?) of (.*)");

    static ExpectedSpeaker of(String cell) {
        List<String> parts = Stream.of(cell.replaceAll("\\([^)]*\\)", "").split("[,;]"))
                .map(String::strip)
                .toList();
        String head = parts.getFirst();
        String first = head.split("[ :]")[0];
        EntityKind kind = Stream.of(EntityKind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(first))
                .findFirst()
                .orElse(null);
        String name = kind == null
                ? head
                : head.substring(first.length()).replaceFirst("^:", "").strip();
        String issuer = null;
        Matcher issued = ISSUED.matcher(name);
        if (kind == EntityKind.DOCUMENT && issued.matches()) {
            name = issued.group(1);
            issuer = issued.group(2);
        }
        return new ExpectedSpeaker(
                kind, parts.contains("the same"), name.isEmpty() ? null : name, issuer, parts.subList(1, parts.size()));
    }

    /** What stands after a key, with or without a colon; null when the row does not say. */
    @Nullable
    String attribute(String key) {
        return attributes.stream()
                .filter(a -> a.startsWith(key + " ") || a.startsWith(key + ":"))
                .map(a -> a.substring(key.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }
}
