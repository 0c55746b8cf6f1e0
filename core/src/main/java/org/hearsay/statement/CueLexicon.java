// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** The cues, by the lemma of their head. A user's entry replaces ours of the same name. */
final class CueLexicon {
    private final Map<String, List<CueEntry>> byHead;
    private final Set<String> platforms;

    private CueLexicon(Map<String, List<CueEntry>> byHead, Set<String> platforms) {
        this.byHead = byHead;
        this.platforms = platforms;
    }

    /** The lexicon of a file with the columns cue, act, stances, takes, weight. */
    static CueLexicon of(Lexicons lexicons, String file) {
        Map<String, CueEntry> entries = new HashMap<>();
        for (LexiconEntry line : lexicons.entries(file, 5)) {
            CueEntry entry = entry(line);
            entries.put(entry.name(), entry);
        }
        Map<String, List<CueEntry>> byHead = entries.values().stream()
                .sorted(Comparator.comparing(e -> -e.lemmas().size()))
                .collect(Collectors.groupingBy(e -> e.lemmas().getFirst()));
        Set<String> platforms = lexicons.words("platforms.txt").stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        return new CueLexicon(byHead, platforms);
    }

    private static CueEntry entry(LexiconEntry line) {
        try {
            Set<Stance> stances = line.list(2).stream()
                    .map(s -> Stance.valueOf(s.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new CueEntry(
                    List.of(line.column(0).split(" ")),
                    Act.valueOf(line.column(1).toUpperCase(Locale.ROOT)),
                    stances,
                    Set.copyOf(line.list(3)),
                    Double.parseDouble(line.column(4)));
        } catch (IllegalArgumentException e) {
            throw line.error(
                    "act, stance or weight is not one that the head of cues.txt names (" + e.getMessage() + ")");
        }
    }

    /** The entries whose head has this lemma, those of most words first. */
    List<CueEntry> headedBy(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    /** Whether a token's lemma is a word of an entry. */
    boolean matches(String word, String lemma) {
        return word.equals("*platform") ? platforms.contains(lemma.toLowerCase(Locale.ROOT)) : word.equals(lemma);
    }
}
