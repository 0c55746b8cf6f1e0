// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.lexicon.Lexicons;

/** The first step: every verb of a sentence that the cue lexicon knows. */
final class CueVerbs {
    /** "made several hostile and, as he later admitted, unfair comments": words between those of one cue. */
    private static final int FARTHEST = 8;

    private static final Set<String> NEVER = Set.of("aux", "aux:pass", "cop", "amod", "compound", "case", "fixed");

    private final CueLexicon verbs;

    CueVerbs(Lexicons lexicons) {
        this.verbs = CueLexicon.of(lexicons, "cues.txt");
    }

    /** The candidates of a parsed sentence, in order; of those with one head the longest entry first. */
    List<CueCandidate> of(Sentence sentence, Tree tree) {
        List<CueCandidate> candidates = new ArrayList<>();
        for (int head = 0; head < sentence.size(); head++) {
            Token token = sentence.token(head);
            if (token.isVerb() && !NEVER.contains(tree.relation(head))) {
                candidates.addAll(matching(sentence, tree, head));
            }
        }
        return candidates;
    }

    private List<CueCandidate> matching(Sentence sentence, Tree tree, int head) {
        List<CueCandidate> candidates = new ArrayList<>();
        for (CueEntry entry : verbs.headedBy(sentence.token(head).lemma())) {
            List<Integer> tokens = match(entry, sentence, tree, head);
            if (!tokens.isEmpty()) {
                candidates.add(new CueCandidate(sentence, entry, tokens));
            }
        }
        return candidates;
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
                if (verbs.matches(word, sentence.token(i).lemma())
                        && (i == from || tree.isBelow(i, head))
                        && (!isLast(entry, tokens) || closes(sentence, i))) {
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

    private static boolean isLast(CueEntry entry, List<Integer> matched) {
        return matched.size() == entry.lemmas().size() - 1;
    }

    /** "said no" and "said so" end their clause; in "said no train would run" and "the so-called" they do not. */
    private static boolean closes(Sentence sentence, int token) {
        String next = token + 1 < sentence.size() ? sentence.token(token + 1).word() : ".";
        boolean answer =
                Set.of("no", "so", "yes").contains(sentence.token(token).lower());
        return !next.equals("-")
                && (!answer
                        || sentence.token(Math.min(token + 1, sentence.size() - 1))
                                .isPunctuation()
                        || next.equals("to"));
    }
}
