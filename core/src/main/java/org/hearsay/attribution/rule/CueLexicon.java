// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Act;
import org.hearsay.statement.Stance;

/** The cues, by the lemma of their head. A user's entry replaces ours of the same name. */
public final class CueLexicon {
    private final Map<String, List<CueEntry>> byHead;
    private final Set<String> platforms;

    private static final Comparator<CueEntry> LONGEST_FIRST =
            Comparator.<CueEntry>comparingInt(e -> -e.lemmas().size()).thenComparing(CueEntry::name);

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
                .sorted(LONGEST_FIRST)
                .collect(Collectors.groupingBy(e -> e.lemmas().getFirst()));
        Set<String> platforms = lexicons.words("platforms.txt").stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        return new CueLexicon(byHead, platforms);
    }

    private static CueEntry entry(LexiconEntry line) {
        Set<Stance> stances =
                line.list(2).stream().map(s -> line.value(Stance.class, s)).collect(Collectors.toSet());
        return new CueEntry(
                List.of(line.column(0).split(" ")), line.value(Act.class, line.column(1)), stances, takes(line));
    }

    /** Each complement with its own weight where it was counted, else with the entry's. */
    private static Map<String, Double> takes(LexiconEntry line) {
        Map<String, Double> takes = new LinkedHashMap<>();
        double weight = line.number(4);
        line.list(3).forEach(take -> takes.put(take, weight));
        if (line.columns().size() > 5 && !line.column(5).equals("-")) {
            for (String pair : line.list(5)) {
                int colon = pair.indexOf(':');
                if (colon < 0 || !takes.containsKey(pair.substring(0, colon))) {
                    throw line.error("\"" + pair + "\" is no take of this line with its weight");
                }
                takes.put(pair.substring(0, colon), Double.valueOf(pair.substring(colon + 1)));
            }
        }
        return Collections.unmodifiableMap(takes);
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
