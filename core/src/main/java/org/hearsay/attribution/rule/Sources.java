// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.quotation.MarkKind;
import org.hearsay.quotation.QuotedText;

/** Who a cue's words come from: the subject of the verb, or of the nearest verb above it that has one. */
final class Sources {
    private static final Set<String> EXPLETIVE = Set.of("there");

    /** A chain of verbs longer than this is a broken parse. */
    private static final int HIGHEST = 6;

    private final QuotedText text;
    private final Sentence sentence;
    private final Tree tree;
    private final Phrases phrases;

    Sources(QuotedText text, Sentence sentence, Tree tree) {
        this.text = text;
        this.sentence = sentence;
        this.tree = tree;
        this.phrases = new Phrases(sentence, tree);
    }

    /** The head of the words that name the source of a verb; empty when the sentence names none. */
    Optional<Integer> head(CueCandidate candidate) {
        int verb = candidate.head();
        if (isPassive(verb) && !isPassiveCue(candidate)) {
            return agent(verb);
        }
        Optional<Integer> subject = Optional.empty();
        int at = verb;
        for (int step = 0; at >= 0 && step < HIGHEST && subject.isEmpty(); step++) {
            subject = subject(at, verb);
            if (subject.isEmpty()
                    && tree.is(at, "acl")
                    && tree.head(at) >= 0
                    && sentence.token(tree.head(at)).isNoun()) {
                return Optional.of(tree.head(at));
            }
            if (step == 0 && subject.isEmpty()) {
                subject = inverted(candidate);
            }
            at = tree.head(at);
        }
        return subject.or(() -> beside(verb));
    }

    private boolean isPassiveCue(CueCandidate candidate) {
        return candidate.entry().lemmas().size() > 2
                && candidate.entry().lemmas().get(1).equals("as");
    }

    boolean isPassive(int verb) {
        return tree.child(verb, "aux:pass") >= 0
                || tree.child(verb, "nsubj:pass") >= 0
                || isFronted(verb)
                || (sentence.token(verb).tag().equals("VBN") && tree.is(verb, "acl") && tree.child(verb, "aux") < 0);
    }

    /** "Asked whether he would resign, the mayor …": a participle before its clause, without a subject of its own. */
    boolean isFronted(int verb) {
        String tag = sentence.token(verb).tag();
        return (tag.equals("VBN") || tag.equals("VBD"))
                && (verb == 0
                        || (verb == 1
                                && Set.of("when", "if")
                                        .contains(sentence.token(0).lower())))
                && subjectBefore(verb) < 0
                && tree.child(verb, "aux") < 0;
    }

    private int subjectBefore(int verb) {
        return tree.children(verb).stream()
                .filter(c -> c < verb && tree.is(c, "nsubj"))
                .findFirst()
                .orElse(-1);
    }

    /** "…," said the mayor: after a quotation or a comma the parse often makes the subject an object. */
    private Optional<Integer> inverted(CueCandidate candidate) {
        int verb = candidate.head();
        boolean afterContent = verb == 0
                || sentence.token(verb - 1).word().equals(",")
                || MarkKind.of(sentence.token(verb - 1).word().charAt(0)) != MarkKind.NONE;
        if (!afterContent || !candidate.entry().takes("quote")) {
            return Optional.empty();
        }
        return tree.children(verb).stream()
                .filter(c -> c > verb)
                .filter(c -> tree.is(c, "obj") || tree.is(c, "dep") || tree.is(c, "obl"))
                .filter(c -> tree.children(c).stream().noneMatch(k -> tree.is(k, "case")))
                .filter(c ->
                        isNominal(sentence.token(c)) || sentence.token(c).tag().equals("CD"))
                .findFirst();
    }

    private Optional<Integer> agent(int verb) {
        return tree.children(verb).stream()
                .filter(c -> tree.is(c, "obl"))
                .filter(c -> tree.children(c).stream()
                        .anyMatch(k ->
                                tree.is(k, "case") && sentence.token(k).lower().equals("by")))
                .findFirst();
    }

    /** The subject nearest to the verb; what stands in a quotation is no subject of a verb outside it. */
    private Optional<Integer> subject(int verb, int cue) {
        return tree.children(verb).stream()
                .filter(c -> tree.is(c, "nsubj") || tree.is(c, "csubj"))
                .filter(c -> text.isQuoted(sentence, c) == text.isQuoted(sentence, cue))
                .filter(c -> !EXPLETIVE.contains(sentence.token(c).lower()))
                .filter(c -> sentence.token(c).isNoun() || !sentence.token(c).isVerb())
                .min(Comparator.comparingInt(c -> Math.abs(c - cue)));
    }

    /** Where the parse shows no subject: a name, noun or pronoun right before or after the verb. */
    private Optional<Integer> beside(int verb) {
        int behind = verb + 1;
        while (behind < sentence.size() - 1
                && opensNoun(sentence.token(behind))
                && !sentence.token(behind).isNoun()) {
            behind++;
        }
        for (int place : new int[] {verb - 1, behind}) {
            if (place >= 0
                    && place < sentence.size()
                    && text.isQuoted(sentence, place) == text.isQuoted(sentence, verb)
                    && isNominal(sentence.token(place))) {
                int head = place;
                while (tree.head(head) >= 0
                        && tree.head(head) != verb
                        && (tree.is(head, "compound") || tree.is(head, "flat") || tree.is(head, "appos"))
                        && isNominal(sentence.token(tree.head(head)))) {
                    head = tree.head(head);
                }
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static boolean opensNoun(Token token) {
        String tag = token.tag();
        return tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("JJ") || tag.equals("CD");
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP") || token.tag().equals("WP");
    }

    /** The words of a source: its phrase, without the cue and the content, up to the comma that closes an apposition. */
    Phrases.Range words(int head, CueCandidate candidate) {
        int verb = candidate.head();
        BitSet without = new BitSet();
        if (head != verb && !tree.isBelow(verb, head)) {
            without.or(tree.subtree(verb));
            without.andNot(tree.subtree(head));
        }
        without.set(verb);
        for (int i = 0; i < sentence.size(); i++) {
            if (text.isQuoted(sentence, i) && !text.isQuoted(sentence, head)) {
                boolean longQuotation = text.quotationAt(
                                sentence.token(i).span().start())
                        .filter(q -> q.span().length() > 40)
                        .isPresent();
                if (longQuotation) {
                    without.set(i);
                }
            }
        }
        if (sentence.token(head).tag().startsWith("W")) {
            return new Phrases.Range(head, head);
        }
        for (int child : tree.children(head)) {
            if (child < head && (tree.is(child, "case") || tree.is(child, "cc") || tree.is(child, "mark"))) {
                without.set(child);
            }
        }
        Phrases.Range range = phrases.phrase(head, without);
        if (range.contains(verb)) {
            range = range.first() < verb && head < verb
                    ? phrases.trim(new Phrases.Range(range.first(), verb - 1))
                    : phrases.trim(new Phrases.Range(verb + 1, range.last()));
        }
        boolean closingComma = range.last() < verb
                && range.last() + 1 < sentence.size()
                && sentence.token(range.last() + 1).word().equals(",")
                && commaInside(range)
                && range.last() + 1 < verb;
        return closingComma ? new Phrases.Range(range.first(), range.last() + 1) : range;
    }

    private boolean commaInside(Phrases.Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (sentence.token(i).word().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
