// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.lexicon.Lexicons;

/** The first step: every verb of a sentence that the cue lexicon knows. */
final class CueCandidates {
    /** "made several hostile and, as he later admitted, unfair comments": words between those of one cue. */
    private static final int FARTHEST = 8;

    private static final Set<String> NEVER = Set.of("aux", "aux:pass", "cop", "amod", "compound", "case", "fixed");

    private final CueLexicon verbs;

    CueCandidates(Lexicons lexicons) {
        this.verbs = CueLexicon.of(lexicons, "cues.txt");
    }

    /** Whether a sentence holds the head of a cue at all, so that it should be parsed. */
    boolean anyIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> !verbs.headedBy(t.lemma()).isEmpty());
    }

    /** The candidates of a parsed sentence, in order. */
    List<CueCandidate> of(Sentence sentence, Tree tree) {
        List<CueCandidate> candidates = new ArrayList<>();
        for (int head = 0; head < sentence.size(); head++) {
            Token token = sentence.token(head);
            if (token.isVerb() && !NEVER.contains(tree.relation(head))) {
                longest(sentence, tree, head).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<CueCandidate> longest(Sentence sentence, Tree tree, int head) {
        for (CueEntry entry : verbs.headedBy(sentence.token(head).lemma())) {
            List<Integer> tokens = match(entry, sentence, tree, head);
            if (!tokens.isEmpty()) {
                return Optional.of(new CueCandidate(sentence, entry, tokens));
            }
        }
        return Optional.empty();
    }

    /** The tokens that match an entry's words; empty when they do not. */
    private List<Integer> match(CueEntry entry, Sentence sentence, Tree tree, int head) {
        List<Integer> tokens = new ArrayList<>(List.of(head));
        int from = head + 1;
        for (String word : entry.lemmas().subList(1, entry.lemmas().size())) {
            int found = -1;
            for (int i = from; i < Math.min(sentence.size(), from + FARTHEST) && found < 0; i++) {
                if (i > head + 1
                        && sentence.token(i).isVerb()
                        && !word.equals(sentence.token(i).lemma())) {
                    break;
                }
                if (verbs.matches(word, sentence.token(i).lemma()) && (i == from || tree.isBelow(i, head))) {
                    found = i;
                }
            }
            if (found < 0) {
                return List.of();
            }
            tokens.add(found);
            from = found + 1;
        }
        return tokens;
    }
}
