// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.CueWords;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Reality;

/** Whether a cue's act is told as having happened, denied, asked, imagined or coming. */
final class Realities {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never", "neither", "nor", "hardly");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "\u2019ll");
    private static final Set<String> POSSIBLE =
            Set.of("would", "could", "may", "might", "can", "should", "must", "'d", "\u2019d", "ca");
    private static final Set<String> EXPECTED =
            Set.of("expect", "plan", "go", "set", "due", "likely", "intend", "schedule");
    /** Verbs whose infinitive did happen; with any other, "asked them to say", it is only wished. */
    private static final Set<String> IMPLIED = Set.of(
            "continue",
            "begin",
            "start",
            "go",
            "come",
            "manage",
            "appear",
            "seem",
            "tend",
            "use",
            "happen",
            "dare",
            "say");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private Realities() {}

    static Reality of(CueCandidate candidate, Tree tree, QuotedText text) {
        Sentence sentence = candidate.sentence();
        int verb = candidate.head();
        int governor = tree.is(verb, "xcomp") || tree.is(verb, "advcl") ? tree.head(verb) : -1;
        String above = governor < 0 ? "" : sentence.token(governor).lemma();
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0 && NOBODY.contains(sentence.token(subject).lower())) {
            return Reality.NEGATED;
        }
        if (has(tree, sentence, verb, NEGATIONS)
                || CueWords.REFUSALS.contains(candidate.entry().lemmas().getFirst())) {
            return Reality.NEGATED;
        }
        if (tree.is(verb, "xcomp") && (CueWords.REFUSALS.contains(above) || has(tree, sentence, governor, NEGATIONS))) {
            return Reality.NEGATED;
        }
        if (isQuestion(candidate, tree, text)) {
            return Reality.QUESTION;
        }
        if (has(tree, sentence, verb, FUTURE) || (tree.is(verb, "xcomp") && EXPECTED.contains(above))) {
            return Reality.FUTURE;
        }
        boolean infinitive = tree.is(verb, "xcomp") && has(tree, sentence, verb, Set.of("to"));
        boolean possible = has(tree, sentence, verb, POSSIBLE) || has(tree, sentence, verb, CONDITIONS);
        boolean wished = infinitive && !IMPLIED.contains(above);
        return possible || wished ? Reality.HYPOTHETICAL : Reality.ACTUAL;
    }

    private static boolean has(Tree tree, Sentence sentence, int verb, Set<String> words) {
        return verb >= 0
                && tree.children(verb).stream()
                        .filter(c -> c < verb)
                        .filter(c ->
                                tree.is(c, "aux") || tree.is(c, "advmod") || tree.is(c, "mark") || tree.is(c, "neg"))
                        .map(sentence::token)
                        .map(Token::lower)
                        .anyMatch(words::contains);
    }

    /** The cue's own sentence asks, and the question mark is not the quotation's. */
    private static boolean isQuestion(CueCandidate candidate, Tree tree, QuotedText text) {
        Sentence sentence = candidate.sentence();
        int last = sentence.size() - 1;
        boolean asks = sentence.token(last).word().equals("?") && !text.isQuoted(sentence, last);
        return asks && (tree.root() == candidate.head() || tree.is(candidate.head(), "ccomp"));
    }
}
