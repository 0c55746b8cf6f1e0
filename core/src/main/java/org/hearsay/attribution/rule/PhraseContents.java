// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.quotation.QuotedText;

/** Contents that are no clause: infinitives, objects, and phrases with a preposition. */
final class PhraseContents {
    static final String OBJECT = "cue with object";

    /** After an object these prepositions tell what was said; with any other one it is only what the act was about. */
    private static final Set<String> TELLING = Set.of("of", "for", "to", "in", "with", "on");

    private final QuotedText text;
    private final Sentence sentence;
    private final Tree tree;
    private final Phrases phrases;

    PhraseContents(QuotedText text, Sentence sentence, Tree tree) {
        this.text = text;
        this.sentence = sentence;
        this.tree = tree;
        this.phrases = new Phrases(sentence, tree);
    }

    Optional<Content> of(CueCandidate candidate, Phrases.Range cue) {
        CueEntry entry = candidate.entry();
        return Optional.<Content>empty()
                .or(() -> entry.takes("infinitive") ? infinitive(candidate, cue) : Optional.empty())
                .or(() -> entry.takes("as") ? objectAs(candidate, cue) : Optional.empty())
                .or(() -> entry.takes("amount") ? objectAt(candidate, cue) : Optional.empty())
                .or(() -> objectAnd(candidate, cue))
                .or(() -> entry.takes("noun") ? object(candidate, cue) : Optional.empty())
                .or(() -> about(candidate, cue))
                .or(() -> entry.takes("gerund") ? gerund(candidate, cue) : Optional.empty());
    }

    private Optional<Content> said(String take, int first, int last, Phrases.Range cue, String by) {
        Phrases.Range range =
                phrases.trim(new Phrases.Range(Math.max(first, cue.last() + 1), beforeParticiple(first, last)));
        return range.first() > range.last()
                ? Optional.empty()
                : Optional.of(
                        Content.said(take, runningOn(text.whole(sentence.span(range.first(), range.last()))), by));
    }

    /** A phrase that runs into a quotation without a break holds it: called the vote "a day of shame". */
    private Span runningOn(Span span) {
        int next = sentence.tokenAfter(span.end());
        return next >= sentence.size() || text.isQuoted(sentence, Math.max(0, next - 1))
                ? span
                : text.quotationAt(sentence.token(next).span().start())
                        .map(q -> span.cover(q.span()))
                        .orElse(span);
    }

    /** "…, making hostile comments": after a comma a participle tells what the source does next. */
    private int beforeParticiple(int first, int last) {
        for (int i = first + 2; i <= last; i++) {
            boolean participle = sentence.token(i).tag().equals("VBG")
                    && sentence.token(i - 1).word().equals(",")
                    && !text.isQuoted(sentence, i)
                    && !text.isQuoted(sentence, i - 1);
            if (participle) {
                return i - 2;
            }
        }
        return last;
    }

    private Optional<Content> infinitive(CueCandidate candidate, Phrases.Range cue) {
        for (int token : candidate.tokens().reversed()) {
            for (int child : tree.children(token)) {
                boolean clause = tree.is(child, "xcomp")
                        || tree.is(child, "advcl")
                        || tree.is(child, "ccomp")
                        || tree.is(child, "acl");
                if (child > cue.last() && clause && hasTo(child)) {
                    Phrases.Range reach = phrases.reach(child);
                    return said("infinitive", reach.first(), reach.last(), cue, "cue with infinitive");
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasTo(int verb) {
        return tree.children(verb).stream()
                .anyMatch(k -> k < verb && sentence.token(k).tag().equals("TO"));
    }

    private Optional<Content> gerund(CueCandidate candidate, Phrases.Range cue) {
        return tree.children(candidate.head()).stream()
                .filter(c -> c > cue.last() && sentence.token(c).tag().equals("VBG"))
                .filter(c -> tree.is(c, "xcomp") || tree.is(c, "ccomp"))
                .findFirst()
                .map(phrases::reach)
                .flatMap(r -> said("gerund", r.first(), r.last(), cue, "cue with gerund"));
    }

    /** "hailed the deal as historic": from the object to the end of the phrase. */
    private Optional<Content> objectAs(CueCandidate candidate, Phrases.Range cue) {
        int verb = candidate.head();
        int object = tree.child(verb, "obj");
        Optional<Integer> as = phrases.prepositional(verb, "as")
                .or(() -> object < 0 ? Optional.empty() : phrases.prepositional(object, "as"));
        if (as.isEmpty()) {
            return Optional.empty();
        }
        Phrases.Range last = phrases.reach(as.get());
        boolean objectFirst = object > cue.last() && object < as.get();
        return said("as", objectFirst ? phrases.reach(object).first() : last.first(), last.last(), cue, "cue with as");
    }

    /** "puts the damage at nine million": the object and what it amounts to. */
    private Optional<Content> objectAt(CueCandidate candidate, Phrases.Range cue) {
        int object = tree.child(candidate.head(), "obj");
        Optional<Integer> amount = phrases.prepositional(candidate.head(), "at")
                .or(() -> object < 0 ? Optional.empty() : phrases.prepositional(object, "at"))
                .filter(a -> a > object
                        && tree.subtree(a).stream()
                                .anyMatch(i -> sentence.token(i).tag().equals("CD")));
        return object <= cue.last()
                ? Optional.empty()
                : amount.flatMap(a -> said(
                        "amount",
                        phrases.reach(object).first(),
                        phrases.reach(a).last(),
                        cue,
                        "cue with amount"));
    }

    /** "accused the army of lying": the object and the preposition's phrase. */
    private Optional<Content> objectAnd(CueCandidate candidate, Phrases.Range cue) {
        int object = tree.child(candidate.head(), "obj");
        if (object <= cue.last()) {
            return Optional.empty();
        }
        for (String preposition : candidate.entry().takes().keySet()) {
            Optional<Integer> phrase = phrases.prepositional(candidate.head(), preposition)
                    .filter(p -> p > object)
                    .filter(p -> TELLING.contains(preposition));
            if (phrase.isPresent()) {
                return said(
                        preposition,
                        phrases.reach(object).first(),
                        phrases.reach(phrase.get()).last(),
                        cue,
                        "cue with object and " + preposition);
            }
        }
        return Optional.empty();
    }

    private Optional<Content> object(CueCandidate candidate, Phrases.Range cue) {
        int verb = candidate.head();
        boolean phrasal = candidate.last() > verb;
        for (int child : tree.children(verb)) {
            // "called the budget a disgrace": the parse makes one clause of both.
            boolean object = tree.is(child, "obj")
                    || (tree.is(child, "xcomp") && sentence.token(child).isNoun())
                    || (phrasal && tree.is(child, "obl"));
            if (object && child > cue.last()) {
                Phrases.Range reach = phrases.reach(child);
                return said("noun", reach.first(), reach.last(), cue, OBJECT);
            }
        }
        return Optional.empty();
    }

    /** "spoke about the plan", "making hostile comments against the army": the phrase, with its preposition. */
    private Optional<Content> about(CueCandidate candidate, Phrases.Range cue) {
        for (int token : candidate.tokens().reversed()) {
            for (String preposition : candidate.entry().takes().keySet()) {
                Optional<Phrases.Range> phrase = phrases.prepositional(token, preposition)
                        .filter(p -> p > cue.last())
                        .map(phrases::reach);
                if (phrase.isPresent()) {
                    int first = Math.max(cue.last() + 1, phrase.get().first());
                    return Optional.of(new Content(
                            preposition,
                            List.of(text.whole(sentence.span(
                                    first, beforeParticiple(first, phrase.get().last())))),
                            true,
                            "cue with " + preposition));
                }
            }
        }
        return Optional.empty();
    }
}
