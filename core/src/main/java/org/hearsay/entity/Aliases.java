// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Other names that people go by: those that a text gives ("Ann Reed, known as Wren,") and short forms of first names. Immutable. */
final class Aliases {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]*";
    private static final String BETWEEN = "(?:(?:de|la|van|von|der|den|al|bin|ibn|el|di|da)[ \u00a0])*";
    private static final String RUN = WORD + "(?:[ \u00a0]" + BETWEEN + WORD + "){0,3}";

    private final Pattern told;
    private final Map<String, Side> behind = new HashMap<>();
    private final Map<String, Set<String>> shortForms = new HashMap<>();

    /** @param name the person's name, {@code alias} what he is called besides, {@code married} whether by a husband's surname */
    record Alias(String name, String alias, boolean married) {}

    Aliases(Lexicons lexicons) {
        lexicons.entries("aliases.txt", 2)
                .forEach(e -> behind.put(e.column(0).toLowerCase(Locale.ROOT), e.value(Side.class, e.column(1))));
        for (LexiconEntry entry : lexicons.entries("nicknames.txt", 2)) {
            shortForms.put(entry.column(0), Set.of(entry.column(1).split(",")));
        }
        String words = behind.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.told = Pattern.compile("(" + RUN + ")[,(\u2013\u2014 \u00a0]{1,3}(?:\\d{1,3}, )?"
                + "(?:(?:who|is|was|has been|and|\\d{1,3}|also|often|otherwise|widely|commonly|popularly|better|best) ){0,5}"
                + "(?i:(" + words
                + "|known (?:in|at|to|on) (?:the |his |her )?\\p{Ll}+ as))[:, \u00a0]{1,2}(?:simply |just |only |the )?[\"\u201c\u2018'\u00ab\u201e]?("
                + RUN + ")");
    }

    private enum Side {
        NAME,
        ALIAS
    }

    /** The other names that a text gives its people. */
    List<Alias> in(String text) {
        List<Alias> aliases = new ArrayList<>();
        told.matcher(text).results().forEach(m -> aliases.add(alias(m, text)));
        return aliases;
    }

    /** How often a text names somebody by the last word of a name: a stage name is a name, if it is what he goes by. */
    private static int count(String name, String text) {
        String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1);
        return text.split("(?<!\\p{L})" + Pattern.quote(last) + "(?!\\p{L})", -1).length;
    }

    private static boolean isFull(String name) {
        return Name.of(name).isFull();
    }

    private Alias alias(MatchResult match, String text) {
        boolean name = behind.getOrDefault(match.group(2).toLowerCase(Locale.ROOT), Side.ALIAS) == Side.NAME
                && (!isFull(match.group(1)) || count(match.group(3), text) > count(match.group(1), text));
        boolean married = match.group(2).toLowerCase(Locale.ROOT).endsWith(" mrs");
        return name
                ? new Alias(match.group(3), match.group(1), false)
                : new Alias(match.group(1), match.group(3), married);
    }

    /** Whether a first name is a short form of another: "Ed" of "Edmund". */
    boolean isShortFor(String first, String full) {
        return shortForms.getOrDefault(first, Set.of()).contains(full);
    }
}
