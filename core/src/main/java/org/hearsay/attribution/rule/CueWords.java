// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.Set;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;

/** The words of a cue: the verb with its auxiliaries, negation, adverbs and particles, and the further lexicon words. */
public final class CueWords {
    private static final Set<String> BEFORE = Set.of("aux", "aux:pass", "advmod", "cop");

    /** Verbs that say that something was not done. */
    public static final Set<String> REFUSALS = Set.of("refuse", "decline", "fail", "avoid", "stop", "forget");

    private CueWords() {}

    public static Phrases.Range of(CueCandidate candidate, Tree tree) {
        Sentence sentence = candidate.sentence();
        int head = candidate.head();
        int first = head;
        while (first > 0 && belongsBefore(sentence, tree, first - 1, head)) {
            first--;
        }
        first = withRefusal(sentence, tree, head, first);
        int last = candidate.last();
        while (last == head
                && last + 1 < sentence.size()
                && tree.relation(last + 1).equals("compound:prt")
                && tree.head(last + 1) == head) {
            last++;
        }
        return new Phrases.Range(first, last);
    }

    /** "refused to comment", "declined to say": the refusal is of the cue. */
    private static int withRefusal(Sentence sentence, Tree tree, int head, int first) {
        int above = tree.head(head);
        boolean refused = tree.is(head, "xcomp")
                && above >= 0
                && above < first
                && REFUSALS.contains(sentence.token(above).lemma())
                && first - above <= 2;
        if (!refused) {
            return first;
        }
        int start = above;
        while (start > 0 && belongsBefore(sentence, tree, start - 1, above)) {
            start--;
        }
        return start;
    }

    private static boolean belongsBefore(Sentence sentence, Tree tree, int token, int head) {
        return tree.head(token) == head
                && BEFORE.contains(tree.relation(token))
                && !sentence.token(token).tag().startsWith("W");
    }
}
