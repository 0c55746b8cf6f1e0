// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Act;
import org.hearsay.statement.Stance;

/** What the lexicons know of single words as cues: verbs, nouns ("his claim that …"), adjectives ("is confident that …"). */
public final class CueEntries {
    private final CueLexicon verbs;
    private final Map<String, CueEntry> others = new HashMap<>();

    public CueEntries(Lexicons lexicons) {
        this.verbs = CueLexicon.of(lexicons, "cues.txt");
        for (String file : List.of("noun-cues.txt", "adjective-cues.txt")) {
            for (LexiconEntry line : lexicons.entries(file, 3)) {
                Set<Stance> stances = line.list(2).stream()
                        .map(s -> line.value(Stance.class, s))
                        .collect(Collectors.toSet());
                Act act = line.value(Act.class, line.column(1));
                others.put(line.column(0), new CueEntry(List.of(line.column(0)), act, stances, Map.of()));
            }
        }
    }

    /** The entry of a word; of one that no lexicon knows, neutral speech. */
    public CueEntry of(Token word) {
        return verbs.headedBy(word.lemma()).stream()
                .filter(e -> word.isVerb() && e.lemmas().size() == 1)
                .findFirst()
                .orElseGet(() -> others.getOrDefault(
                        word.lemma(),
                        new CueEntry(List.of(word.lemma()), Act.SPEECH, Set.of(Stance.NEUTRAL), Map.of())));
    }
}
