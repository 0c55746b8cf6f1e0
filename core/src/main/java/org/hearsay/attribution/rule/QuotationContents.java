// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.quotation.Quotation;
import org.hearsay.quotation.QuotedText;
import org.jspecify.annotations.Nullable;

/** Contents that are quotations beside their cue: "…," he said; he said: "…"; "…," he said, "…". */
public final class QuotationContents {
    /** A source farther from its cue than this is no part of the reporting clause. */
    private static final int FARTHEST = 6;

    /** How far behind a cue the quotation inside a quotation may begin. */
    private static final int NEAR = 5;

    static final String INNER = "cue before inner quotation";

    /** Words that open what went on meanwhile rather than more of what was said. */
    public static final Set<String> CIRCUMSTANCE =
            Set.of("as", "while", "after", "before", "when", "amid", "during", "because");

    private final QuotedText text;
    private final Sentence sentence;

    QuotationContents(QuotedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    Optional<Content> of(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        if (!candidate.entry().takes("quote")) {
            return Optional.empty();
        }
        if (text.isQuoted(sentence, candidate.head())) {
            return inner(cue);
        }
        Phrases.Range clause = reportingClause(cue, source);
        Optional<Quotation> before = endingBefore(clause.first())
                .filter(q ->
                        source == null || sentence.token(source.first()).span().start() >= q.end())
                .filter(q -> !verbBetween(clause, cue))
                .filter(this::isSaid);
        Optional<Quotation> after = startingAfter(clause.last());
        List<Span> spans = new ArrayList<>();
        before.ifPresent(q -> spans.add(leftOf(q)));
        after.ifPresent(q -> spans.add(rightOf(q)));
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String place = before.isEmpty() ? "before" : after.isEmpty() ? "after" : "inside";
        return Optional.of(new Content("quote", spans, false, "cue " + place + " quotation"));
    }

    /** "If somebody had said ‘Stop’, I would have": a quotation inside the one that the cue stands in. */
    private Optional<Content> inner(Phrases.Range cue) {
        for (int at = cue.last() + 1; at < Math.min(sentence.size(), cue.last() + NEAR); at++) {
            int start = sentence.token(at).span().start();
            Optional<Quotation> quotation =
                    text.inner().stream().filter(q -> q.start() == start).findFirst();
            if (quotation.isPresent()) {
                return quotation.map(q -> new Content("quote", q.parts(), false, INNER));
            }
            if (sentence.token(at).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Phrases.Range reportingClause(Phrases.Range cue, Phrases.@Nullable Range source) {
        if (source == null || source.last() < cue.first() - FARTHEST || source.first() > cue.last() + FARTHEST) {
            return cue;
        }
        return new Phrases.Range(Math.min(cue.first(), source.first()), Math.max(cue.last(), source.last()));
    }

    /** Another verb between source and cue is the one that the quotation belongs to: "…," he said, adding that … */
    private boolean verbBetween(Phrases.Range clause, Phrases.Range cue) {
        for (int i = clause.first(); i < cue.first(); i++) {
            String tag = sentence.token(i).tag();
            boolean relative = i > 0 && sentence.token(i - 1).tag().startsWith("W");
            boolean further = sentence.token(cue.last()).tag().equals("VBG") || joined(i, cue.first());
            if ((tag.equals("VBD") || tag.equals("VBZ")) && !relative && further) {
                return true;
            }
        }
        return false;
    }

    /** "said, and urged": a conjunction between two verbs. */
    private boolean joined(int verb, int other) {
        for (int i = verb + 1; i < other; i++) {
            if (sentence.token(i).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** Whether words before a cue are said rather than a title or a programme's name: they hold a verb, or stand alone. */
    private boolean isSaid(Quotation quotation) {
        int first = sentence.tokenAfter(quotation.start());
        boolean standsAlone = first == 0
                || isBreak(first - 1)
                || quotation.start() < sentence.span().start();
        return standsAlone
                || sentence.tokens().stream()
                        .filter(t -> t.span().end() <= quotation.end())
                        .anyMatch(t -> isFinite(t.tag()));
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
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

    /** The quotation that opens after a token: only words without a verb may stand between, and then a comma or colon. */
    private Optional<Quotation> startingAfter(int token) {
        for (int at = token + 1; at < sentence.size(); at++) {
            Optional<Quotation> quotation =
                    text.quotationAt(sentence.token(at).span().start());
            if (quotation.isPresent()) {
                boolean afterBreak = isBreak(at - 1);
                boolean adjacent = at == token + 1;
                return quotation.filter(q -> afterBreak || (adjacent && (isClause(q) || standsAlone(q))));
            }
            if (sentence.token(at).isVerb() || sentence.token(at).lower().equals("that")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a comma, or the end, follows a quotation: it is all that is said. */
    private boolean standsAlone(Quotation quotation) {
        int next = sentence.tokenAfter(quotation.end());
        return quotation.end() >= sentence.span().end()
                || (next < sentence.size() && ",.".contains(sentence.token(next).word()));
    }

    /** Whether a quotation is a sentence of its own rather than a phrase of ours: it runs on or has a finite verb. */
    private boolean isClause(Quotation quotation) {
        return quotation.end() > sentence.span().end()
                || sentence.tokens().stream()
                        .filter(t -> quotation.contains(t.span()))
                        .map(Token::tag)
                        .anyMatch(QuotationContents::isFinite);
    }

    /** The quotation with the words of its own clause before it: The attack was "a crime," he said. */
    private Span leftOf(Quotation quotation) {
        int first = sentence.tokenAfter(quotation.start());
        if (first == 0
                || isBreak(first - 1)
                || sentence.token(first - 1).tag().equals("CC")
                || text.isQuoted(sentence, first - 1)) {
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

    /** The quotation with the words that go on after it without a break: He said "we go" to the capital. */
    private Span rightOf(Quotation quotation) {
        int next = sentence.tokenAfter(quotation.end());
        boolean goesOn = quotation.end() < sentence.span().end()
                && next < sentence.size()
                && !endsInside(quotation)
                && !sentence.token(next).isPunctuation()
                && !sentence.token(next).tag().equals("CC");
        if (!goesOn) {
            return quotation.span();
        }
        if (CIRCUMSTANCE.contains(sentence.token(next).lower())) {
            return quotation.span();
        }
        int last = next;
        while (last + 1 < sentence.size() && !isBreak(last + 1)) {
            last++;
        }
        return quotation.span().cover(sentence.token(last).span());
    }

    private boolean isComma(int token) {
        return sentence.token(token).word().equals(",");
    }

    private boolean isBreak(int token) {
        return ",:;.!?\u2026\u2014\u2013--".contains(sentence.token(token).word());
    }
}
