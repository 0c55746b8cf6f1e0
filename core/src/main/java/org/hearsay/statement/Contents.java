// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.jspecify.annotations.Nullable;

/** What a cue attributes: the second step's content, by what the lexicon says that the cue takes. */
final class Contents {
    /** Prepositions whose phrase is what was said; with any other it is only what the act was about. */
    private static final Set<String> TELLING = Set.of("of", "for", "as", "to", "in");

    private final QuotedText text;
    private final Sentence sentence;
    private final Tree tree;
    private final Phrases phrases;

    Contents(QuotedText text, Sentence sentence, Tree tree) {
        this.text = text;
        this.sentence = sentence;
        this.tree = tree;
        this.phrases = new Phrases(sentence, tree);
    }

    /** What is said, in order, whether it only tells what the act was about, and the rule that found it. */
    record Content(List<Span> spans, boolean bare, String by) {}

    Optional<Content> of(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        CueEntry entry = candidate.entry();
        int verb = candidate.head();
        Optional<Content> quotation = entry.takes("quote") ? quotation(candidate, cue, source) : Optional.empty();
        return quotation
                .or(() -> clause(candidate, cue, source))
                .or(() -> entry.takes("infinitive") ? infinitive(verb, cue) : Optional.empty())
                .or(() -> entry.takes("as") ? objectAs(verb, cue) : Optional.empty())
                .or(() -> objectAnd(candidate, cue))
                .or(() -> entry.takes("noun") ? object(candidate, cue) : Optional.empty())
                .or(() -> about(candidate, cue))
                .or(() -> entry.takes("gerund") ? gerund(verb, cue) : Optional.empty())
                .or(() -> entry.takes("bare")
                        ? Optional.of(new Content(List.of(), true, "cue alone"))
                        : Optional.empty());
    }

    // Quotations beside the cue.

    private Optional<Content> quotation(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        if (text.isQuoted(sentence, candidate.head())) {
            return Optional.empty();
        }
        int first = source == null ? cue.first() : Math.min(cue.first(), source.first());
        int last = source == null ? cue.last() : Math.max(cue.last(), source.last());
        boolean sourceFar = source != null && (source.last() < cue.first() - 6 || source.first() > cue.last() + 6);
        if (sourceFar) {
            first = cue.first();
            last = cue.last();
        }
        Optional<Quotation> before = endingBefore(first);
        Optional<Quotation> after = startingAfter(last);
        List<Span> spans = new ArrayList<>();
        before.ifPresent(q -> spans.add(leftOf(q, first0(candidate, cue, source))));
        if (after.isPresent()) {
            spans.add(rightOf(after.get()));
        }
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String by = before.isEmpty()
                ? "cue before quotation"
                : after.isEmpty() ? "cue after quotation" : "cue inside quotation";
        return Optional.of(new Content(List.copyOf(spans), false, by));
    }

    private static int first0(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        return source == null ? cue.first() : Math.min(candidate.head(), source.first());
    }

    /** The quotation that ends right before a token, but for a comma. */
    private Optional<Quotation> endingBefore(int token) {
        int at = token - 1;
        while (at >= 0 && isComma(at) && !text.isQuoted(sentence, at)) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        boolean comma = at < token - 1;
        Span place = sentence.token(at).span();
        return text.quotationAt(place.start())
                .filter(q -> q.end() == place.end())
                .filter(q ->
                        comma || endsInside(q) || q.start() <= sentence.span().start());
    }

    private boolean endsInside(Quotation quotation) {
        Span words = quotation.words().getLast();
        return !words.isEmpty()
                && ",.!?\u2026\u2014-".indexOf(text.article().text().charAt(words.end() - 1)) >= 0;
    }

    /** The quotation that opens soon after a token: a comma, colon, "that", an adverb or a short phrase may stand between. */
    private Optional<Quotation> startingAfter(int token) {
        for (int at = token + 1; at < sentence.size(); at++) {
            Optional<Quotation> quotation =
                    text.quotationAt(sentence.token(at).span().start());
            if (quotation.isPresent()) {
                boolean afterBreak = isBreak(at - 1);
                return quotation.filter(q -> afterBreak || isClause(q));
            }
            if (sentence.token(at).isVerb() || sentence.token(at).lower().equals("that")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a quotation is a sentence of its own rather than a phrase of ours: it ends with a stop or has a verb. */
    private boolean isClause(Quotation quotation) {
        if (quotation.end() > sentence.span().end()) {
            return true;
        }
        return sentence.tokens().stream()
                .filter(t -> quotation.contains(t.span()))
                .anyMatch(t -> t.tag().equals("VBZ")
                        || t.tag().equals("VBP")
                        || t.tag().equals("VBD")
                        || t.tag().equals("MD"));
    }

    /** What stands before the reporting clause: the quotation, and the words of its sentence before it. */
    private Span leftOf(Quotation quotation, int before) {
        if (quotation.start() <= sentence.span().start()) {
            return quotation.span();
        }
        int first = sentence.tokenAfter(quotation.start());
        boolean fresh = first > 0
                && (isBreak(first - 1) || sentence.token(first - 1).tag().equals("CC"));
        if (fresh || before <= first) {
            return quotation.span();
        }
        int start = first;
        while (start > 0 && !isHardBreak(start - 1)) {
            start--;
        }
        return sentence.token(start).span().cover(quotation.span());
    }

    private boolean isHardBreak(int token) {
        return ":;\u2014--".contains(sentence.token(token).word());
    }

    private Span rightOf(Quotation quotation) {
        Span span = quotation.span();
        int next = sentence.tokenAfter(span.end());
        // Words that go on after the quotation, without a comma, are of the same clause.
        if (next < sentence.size()
                && span.end() < sentence.span().end()
                && !sentence.token(next).isPunctuation()
                && !sentence.token(next).tag().equals("CC")) {
            int last = next;
            while (last + 1 < sentence.size()
                    && !isBreak(last + 1)
                    && !sentence.token(last + 1).tag().equals("VBG")) {
                last++;
            }
            return span.cover(sentence.token(last).span());
        }
        return span;
    }

    private boolean isComma(int token) {
        return sentence.token(token).word().equals(",");
    }

    private boolean isBreak(int token) {
        return ",:;.!?\u2026\u2014\u2013--".contains(sentence.token(token).word());
    }

    // Clauses.

    private Optional<Content> clause(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        CueEntry entry = candidate.entry();
        if (!entry.takes("clause") && !entry.takes("wh")) {
            return Optional.empty();
        }
        int verb = candidate.head();
        for (int child : tree.children(verb)) {
            boolean complement = tree.is(child, "ccomp") || (tree.is(child, "parataxis") && child < verb);
            boolean adjective = tree.is(child, "xcomp") && candidate.tokens().contains(child);
            if (adjective) {
                for (int below : tree.children(child)) {
                    if (tree.is(below, "ccomp")) {
                        return after(below, cue, "cue with clause");
                    }
                }
            }
            if (complement && !candidate.tokens().contains(child)) {
                return child > verb ? after(child, cue, "cue with clause") : before(child, cue, source);
            }
        }
        int opening = cue.last() + 1;
        while (opening < sentence.size()
                && opening <= cue.last() + 6
                && !sentence.token(opening).lower().equals("that")) {
            opening++;
        }
        if (opening < sentence.size() - 2
                && opening <= cue.last() + 6
                && sentence.token(opening).tag().equals("IN")) {
            return Optional.of(new Content(
                    List.of(extend(sentence.span(opening, clauseEnd(opening, candidate)))), false, "cue with that"));
        }
        return entry.weight() > 0.5 ? aside(cue, source) : Optional.empty();
    }

    private Optional<Content> after(int clause, Phrases.Range cue, String by) {
        Phrases.Range reach = phrases.reach(clause);
        int first = Math.max(reach.first(), cue.last() + 1);
        while (first < reach.last() && sentence.token(first).isPunctuation() && !text.isQuoted(sentence, first)) {
            first++;
        }
        if (first > reach.last()) {
            return Optional.empty();
        }
        int last = phrases.trim(new Phrases.Range(first, reach.last())).last();
        return Optional.of(new Content(List.of(extend(sentence.span(first, last))), false, by));
    }

    private Optional<Content> before(int clause, Phrases.Range cue, Phrases.@Nullable Range source) {
        int limit = source != null ? Math.min(cue.first(), source.first()) : cue.first();
        Phrases.Range reach = phrases.reach(clause);
        if (reach.first() >= limit) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        Phrases.Range left = phrases.trim(new Phrases.Range(reach.first(), Math.min(reach.last(), limit - 1)));
        spans.add(extend(sentence.span(left.first(), left.last())));
        int behind = Math.max(cue.last(), source == null ? 0 : source.last());
        if (reach.last() > behind) {
            Phrases.Range right = phrases.trim(new Phrases.Range(behind + 1, reach.last()));
            spans.add(extend(sentence.span(right.first(), right.last())));
        }
        return Optional.of(new Content(List.copyOf(spans), false, "clause before cue"));
    }

    /** "The bridge, she said, was closed", "The bridge was closed, she said": the rest of the sentence around the aside. */
    private Optional<Content> aside(Phrases.Range cue, Phrases.@Nullable Range source) {
        if (source == null) {
            return Optional.empty();
        }
        int first = Math.min(cue.first(), source.first());
        int last = Math.max(cue.last(), source.last());
        if (first < 2 || !isComma(first - 1) || last - first > 25) {
            return Optional.empty();
        }
        int start = 0;
        while (start < first - 1 && sentence.token(start).isPunctuation() && !text.isQuoted(sentence, start)) {
            start++;
        }
        boolean verbal = false;
        for (int i = start; i < first - 1; i++) {
            verbal |= sentence.token(i).isVerb();
        }
        List<Span> spans = new ArrayList<>();
        spans.add(extend(sentence.span(start, first - 2)));
        boolean goesOn = last + 1 < sentence.size() && isComma(last + 1) && last + 2 < phrases.end() && !verbal;
        if (goesOn) {
            spans.add(extend(sentence.span(last + 2, phrases.end())));
        }
        return verbal || goesOn
                ? Optional.of(new Content(List.copyOf(spans), false, "clause around cue"))
                : Optional.empty();
    }

    /** Where a clause ends that opens at a token: before the next verb that hangs from the cue, or the sentence's end. */
    private int clauseEnd(int opening, CueCandidate candidate) {
        for (int i = opening + 1; i < sentence.size(); i++) {
            boolean sister = tree.head(i) == candidate.head()
                    && (tree.is(i, "conj") || tree.is(i, "advcl"))
                    && sentence.token(i).isVerb();
            if (sister && isComma(i - 1)) {
                return phrases.trim(new Phrases.Range(opening, i - 1)).last();
            }
        }
        return phrases.end();
    }

    private Optional<Content> infinitive(int verb, Phrases.Range cue) {
        return tree.children(verb).stream()
                .filter(c -> c > verb)
                .filter(c -> tree.is(c, "xcomp") || tree.is(c, "advcl") || tree.is(c, "ccomp"))
                .filter(c -> tree.children(c).stream()
                        .anyMatch(k -> k < c && sentence.token(k).lower().equals("to")))
                .findFirst()
                .flatMap(c -> after(c, cue, "cue with infinitive"));
    }

    private Optional<Content> gerund(int verb, Phrases.Range cue) {
        return tree.children(verb).stream()
                .filter(c -> c > verb && sentence.token(c).tag().equals("VBG"))
                .filter(c -> tree.is(c, "xcomp") || tree.is(c, "ccomp"))
                .findFirst()
                .flatMap(c -> after(c, cue, "cue with gerund"));
    }

    // Objects and prepositions.

    private Optional<Content> objectAs(int verb, Phrases.Range cue) {
        int object = tree.child(verb, "obj");
        Optional<Integer> as = phrases.prepositional(verb, "as")
                .or(() -> object < 0 ? Optional.empty() : phrases.prepositional(object, "as"));
        if (as.isEmpty()) {
            return Optional.empty();
        }
        int first = object > verb ? phrases.reach(object).first() : cue.last() + 1;
        int last = Math.max(
                phrases.reach(as.get()).last(),
                object > verb ? phrases.reach(object).last() : 0);
        return Optional.of(new Content(
                List.of(extend(sentence.span(Math.max(first, cue.last() + 1), last))), false, "cue with as"));
    }

    /** "accused the army of lying": the object and the preposition's phrase. */
    private Optional<Content> objectAnd(CueCandidate candidate, Phrases.Range cue) {
        int object = tree.child(candidate.head(), "obj");
        if (object < cue.last()) {
            return Optional.empty();
        }
        for (String preposition : candidate.entry().takes()) {
            Optional<Integer> phrase = phrases.prepositional(candidate.head(), preposition);
            if (phrase.isPresent() && phrase.get() > object && !preposition.equals("as")) {
                int first = phrases.reach(object).first();
                int last = phrases.reach(phrase.get()).last();
                return first > cue.last() && TELLING.contains(preposition)
                        ? Optional.of(new Content(
                                List.of(extend(sentence.span(first, last))),
                                false,
                                "cue with object and " + preposition))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Content> object(CueCandidate candidate, Phrases.Range cue) {
        int verb = candidate.head();
        int last = candidate.last();
        for (int child : tree.children(verb)) {
            boolean object =
                    tree.is(child, "obj") || (last > verb && (tree.is(child, "obl") || tree.is(child, "nmod")));
            if (object && child > last && !candidate.tokens().contains(child)) {
                Phrases.Range reach = phrases.reach(child);
                int first = Math.max(reach.first(), cue.last() + 1);
                return Optional.of(
                        new Content(List.of(extend(sentence.span(first, reach.last()))), false, "cue with object"));
            }
        }
        Sources sources = new Sources(text, sentence, tree);
        int subject = tree.child(verb, "nsubj:pass");
        if (sources.isPassive(verb) && subject >= 0 && subject < verb) {
            Phrases.Range words = phrases.reach(subject);
            return Optional.of(new Content(
                    List.of(extend(sentence.span(words.first(), Math.min(words.last(), cue.first() - 1)))),
                    false,
                    "cue in the passive"));
        }
        return Optional.empty();
    }

    private Optional<Content> about(CueCandidate candidate, Phrases.Range cue) {
        for (int token : candidate.tokens().reversed()) {
            for (int child : tree.children(token)) {
                for (String preposition : candidate.entry().takes()) {
                    if (child > cue.last()
                            && phrases.prepositional(token, preposition)
                                    .filter(p -> p == child)
                                    .isPresent()) {
                        Phrases.Range reach = phrases.reach(child);
                        int first = Math.max(reach.first(), cue.last() + 1);
                        return Optional.of(new Content(
                                List.of(extend(sentence.span(first, reach.last()))), true, "cue with " + preposition));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A quotation that begins or ends inside a content belongs to it whole, also over the end of the sentence. */
    private Span extend(Span span) {
        Span whole = span;
        for (Quotation quotation : text.quotationsIn(span)) {
            if (!quotation.contains(span)) {
                whole = whole.cover(quotation.span());
            }
        }
        return whole;
    }
}
