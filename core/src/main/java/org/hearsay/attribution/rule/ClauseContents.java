// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.quotation.MarkKind;
import org.hearsay.quotation.QuotedText;
import org.jspecify.annotations.Nullable;

/** Contents that are clauses: "said (that) the bridge was closed", "the bridge, he said, was closed". */
final class ClauseContents {
    /** "told reporters in the capital on Monday that …": how far the complementiser may stand from the cue. */
    private static final int FARTHEST = 14;

    /** A cue that is nearly always one needs no help from the parse. */
    private static final double SURE = 0.5;

    private static final Set<String> ADDRESSED = Set.of("me", "us", "you", "him", "her", "them");

    private final QuotedText text;
    private final Sentence sentence;
    private final Tree tree;
    private final Phrases phrases;
    private final BitSet speech;
    private final BitSet participles;

    /**
     * @param speech the heads of cues of speech
     * @param participles those that tell a further act of the same source, as "adding" does
     */
    ClauseContents(QuotedText text, Sentence sentence, Tree tree, BitSet speech, BitSet participles) {
        this.speech = speech;
        this.participles = participles;
        this.text = text;
        this.sentence = sentence;
        this.tree = tree;
        this.phrases = new Phrases(sentence, tree);
    }

    Optional<Content> of(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        if (!candidate.entry().takes("clause") && !candidate.entry().takes("wh")) {
            return Optional.empty();
        }
        return complement(candidate, cue)
                .or(() -> introduced(candidate, cue))
                .or(() -> isRelative(source) ? Optional.empty() : before(candidate, cue, source))
                .or(() -> isAside(candidate, source) ? aside(cue, source) : Optional.empty())
                .or(() -> candidate.entry().weight("clause") >= SURE
                        ? following(candidate, cue, source)
                        : Optional.empty());
    }

    private boolean isRelative(Phrases.@Nullable Range source) {
        return source != null && sentence.token(source.first()).tag().startsWith("W");
    }

    /** A cue with an object of its own says that, and is no aside in what another says. */
    private boolean isAside(CueCandidate candidate, Phrases.@Nullable Range source) {
        return candidate.entry().weight("clause") >= SURE
                && !isRelative(source)
                && !sentence.token(candidate.head()).tag().equals("VBG")
                && (candidate.entry().takes("addressee")
                        || tree.child(candidate.head(), "obj") <= candidate.head()
                        || (source != null && source.contains(tree.child(candidate.head(), "obj"))));
    }

    /** The clause that the parse makes the complement of the cue, or of its adjective ("made clear that"). */
    private Optional<Content> complement(CueCandidate candidate, Phrases.Range cue) {
        for (int token : candidate.tokens().reversed()) {
            for (int child : tree.children(token)) {
                if (child > cue.last() && tree.is(child, "ccomp") && !isQuotedApart(candidate, child)) {
                    return after(candidate, phrases.reach(child).first(), cue, "cue with clause");
                }
            }
        }
        return Optional.empty();
    }

    private boolean isQuotedApart(CueCandidate candidate, int child) {
        return text.isQuoted(sentence, child) != text.isQuoted(sentence, candidate.head())
                && tree.is(child, Tree.APART);
    }

    /** "that", or "whether", "how" and the like, soon after the cue. */
    private Optional<Content> introduced(CueCandidate candidate, Phrases.Range cue) {
        for (int i = cue.last() + 1; i < Math.min(sentence.size() - 2, cue.last() + FARTHEST); i++) {
            Token token = sentence.token(i);
            boolean that = token.lower().equals("that")
                    && token.tag().equals("IN")
                    && !belongsToNoun(i, candidate)
                    && (i == cue.last() + 1 || tree.relation(i).equals("mark"));
            boolean wh = i == cue.last() + 1
                    && candidate.entry().takes("wh")
                    && (opensQuestion(token)
                            || (Set.of("about", "on").contains(token.lower()) && opensQuestion(sentence.token(i + 1))));
            if (that || wh) {
                return after(candidate, i, cue, "cue with " + token.lower());
            }
            if (token.isVerb() || token.word().equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opensQuestion(Token token) {
        return token.tag().startsWith("W")
                || token.lower().equals("whether")
                || token.lower().equals("if");
    }

    /** "commented on reports that …": the clause is the noun's. */
    private boolean belongsToNoun(int that, CueCandidate candidate) {
        if (!sentence.token(that - 1).tag().startsWith("NN")
                || sentence.token(that - 1).isProperNoun()) {
            return false;
        }
        for (int i = that - 1; i > candidate.last(); i--) {
            if (sentence.token(i).tag().equals("IN")) {
                return candidate.entry().takes(sentence.token(i).lower());
            }
        }
        return false;
    }

    /** A clause with a finite verb right after the cue, whatever the parse makes of it. */
    private Optional<Content> following(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        int start = behindAddressee(candidate, Math.max(cue.last(), source == null ? -1 : source.last()) + 1);
        if (start >= sentence.size() - 1 || !opensClause(sentence.token(start))) {
            return Optional.empty();
        }
        int end = clauseEnd(start, candidate);
        for (int i = start + 1; i <= end; i++) {
            if (isFinite(sentence.token(i))) {
                return after(candidate, start, cue, "cue with following clause");
            }
        }
        return Optional.empty();
    }

    /** "told us the bridge was closed": where a clause begins behind the pronoun for the one spoken to. */
    private int behindAddressee(CueCandidate candidate, int start) {
        boolean spokenTo = candidate.entry().takes("addressee")
                && start + 1 < sentence.size()
                && ADDRESSED.contains(sentence.token(start).lower());
        return spokenTo
                        && (opensClause(sentence.token(start + 1))
                                || sentence.token(start + 1).tag().equals("TO"))
                ? start + 1
                : start;
    }

    private static boolean opensClause(Token token) {
        return token.isNoun()
                || token.tag().equals("DT")
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD")
                || token.tag().equals("EX")
                || MarkKind.of(token.word().charAt(0)) != MarkKind.NONE;
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("VBD")
                || token.tag().equals("MD");
    }

    private Optional<Content> after(CueCandidate candidate, int from, Phrases.Range cue, String by) {
        int first = Math.max(from, cue.last() + 1);
        int last = clauseEnd(first, candidate);
        if (first > last) {
            return Optional.empty();
        }
        return Optional.of(Content.said("clause", text.whole(sentence.span(first, last)), by));
    }

    /**
     * Where a clause ends: at the sentence's end, or before the words that go on about the act itself: "…, adding
     * that", "… and told", "…, according to".
     */
    private int clauseEnd(int opening, CueCandidate candidate) {
        boolean quoted = text.isQuoted(sentence, candidate.head());
        int limit = limit(opening, candidate);
        int end = sentence.size() - 1;
        boolean relative = candidate.head() > 0
                && sentence.token(candidate.head() - 1).tag().startsWith("W");
        for (int i = opening + 1; i < sentence.size(); i++) {
            if (text.isQuoted(sentence, i) != quoted) {
                continue;
            }
            Token token = sentence.token(i);
            boolean byTheWay = token.lower().equals("according")
                    && sentence.token(i - 1).word().equals(",");
            boolean sister = token.isVerb() && tree.head(i) == candidate.head() && goesOn(i);
            boolean participle = !quoted
                    && participles.get(i)
                    && sentence.token(i - 1).word().equals(",");
            boolean over = (!quoted && token.word().equals(";")) || i == limit;
            boolean resumed = relative && token.word().equals(",") && isFinite(sentence.token(Math.min(i + 1, end)));
            boolean another = !quoted && (opensAnother(i) || opensDenial(i));
            if (byTheWay || sister || participle || over || resumed || another) {
                int first = sister ? Math.min(i, phrases.reach(i).first()) : i;
                int last = Math.max(opening, first - 1);
                while (last > opening && isLink(last)) {
                    last--;
                }
                return last;
            }
        }
        if (quoted) {
            int last = phrases.end();
            while (last > opening && !text.isQuoted(sentence, last)) {
                last--;
            }
            return last;
        }
        return phrases.end();
    }

    /**
     * Where the clause that the cue stands in ends before the sentence does: a relative clause at its own end, a clause
     * before the main one ("If they say …, work will begin") at its comma; else no token.
     */
    private int limit(int opening, CueCandidate candidate) {
        int verb = candidate.head();
        if (tree.relation(verb).equals("acl:relcl")
                && verb > 0
                && sentence.token(verb - 1).tag().startsWith("W")) {
            int last = phrases.reach(verb).last();
            return last + 1;
        }
        boolean condition = tree.children(verb).stream()
                .anyMatch(c ->
                        c < 2 && tree.is(c, "mark") && sentence.token(c).tag().equals("IN"));
        if (condition || isInverted(verb) || new Sources(text, sentence, tree).isFronted(verb)) {
            for (int i = opening + 1; i < sentence.size(); i++) {
                if (isComma(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "Should they say …, work will begin": a condition without "if". */
    private boolean isInverted(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> tree.is(c, "aux")
                        && Set.of("should", "had").contains(sentence.token(c).lower())
                        && (c == 0 || sentence.token(c - 1).isPunctuation())
                        && c < tree.child(verb, "nsubj")
                        && sentence.tokens().stream().noneMatch(t -> t.word().equals("?")));
    }

    /** "…, while the mayor said", "…, but teachers warned": the next speaker's clause. */
    private boolean opensAnother(int token) {
        String word = sentence.token(token).lower();
        boolean link = Set.of("while", "but", "whereas").contains(word)
                && sentence.token(token - 1).word().equals(",");
        for (int i = token + 2; link && i < Math.min(sentence.size(), token + FARTHEST); i++) {
            int subject = tree.child(i, "nsubj");
            if (speech.get(i) && subject > token && subject < i) {
                return true;
            }
        }
        return false;
    }

    /** "could not say which came first, nor would he rule out": a further denial. */
    private boolean opensDenial(int token) {
        return sentence.token(token).lower().equals("nor")
                && sentence.token(token - 1).word().equals(",")
                && token + 1 < sentence.size()
                && (isFinite(sentence.token(token + 1)));
    }

    /** Whether a verb below the cue tells a further act of the same source. */
    private boolean goesOn(int verb) {
        return tree.is(verb, "conj")
                || (tree.is(verb, "advcl") && sentence.token(verb).tag().equals("VBG"));
    }

    private boolean isLink(int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("CC")
                || tag.equals(",")
                || tag.equals(":")
                || sentence.token(token).word().equals(";");
    }

    /** A clause that stands before its cue and is its complement, or the sentence that the cue is only an aside of. */
    private Optional<Content> before(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        for (int child : tree.children(candidate.head())) {
            boolean clause = tree.is(child, "ccomp") || tree.is(child, "parataxis");
            if (clause && child < candidate.head()) {
                int limit = source != null ? Math.min(cue.first(), source.first()) : cue.first();
                Phrases.Range reach = phrases.reach(child);
                if (reach.first() < limit) {
                    return Optional.of(
                            new Content("clause", around(reach, limit, cue, source), false, "clause before cue"));
                }
            }
        }
        return Optional.empty();
    }

    private List<Span> around(Phrases.Range clause, int limit, Phrases.Range cue, Phrases.@Nullable Range source) {
        List<Span> spans = new ArrayList<>();
        Phrases.Range left = phrases.trim(new Phrases.Range(clause.first(), Math.min(clause.last(), limit - 1)));
        spans.add(text.whole(sentence.span(left.first(), left.last())));
        int behind = Math.max(cue.last(), source == null ? 0 : source.last());
        if (clause.last() > behind) {
            Phrases.Range right = phrases.trim(new Phrases.Range(behind + 1, clause.last()));
            spans.add(text.whole(sentence.span(right.first(), right.last())));
        }
        return spans;
    }

    /** "The bridge, she said, was closed", "The bridge was closed, she said": the rest of the sentence. */
    private Optional<Content> aside(Phrases.Range cue, Phrases.@Nullable Range source) {
        if (source == null) {
            return Optional.empty();
        }
        int first = Math.min(cue.first(), source.first());
        int last = Math.max(cue.last(), source.last());
        boolean together = last - first < cue.size() + source.size() + 3;
        if (first < 2 || !isComma(first - 1) || !together) {
            return Optional.empty();
        }
        boolean verbal = text.role(sentence) == PassageRole.HEADLINE || text.role(sentence) == PassageRole.CROSSHEAD;
        for (int i = 0; i < first - 1; i++) {
            verbal |= isFinite(sentence.token(i)) && !isInRelative(i);
        }
        if (sentence.token(0).lower().equals("according") || saysAlready(first - 1, cue)) {
            // "According to the radio, she said …", "Reed said it was late, she said.": not what she said.
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        spans.add(text.whole(sentence.span(0, first - 2)));
        int comma = behindObject(last) + 1;
        boolean resumes = comma + 1 < phrases.end() && isComma(comma) && resumesContent(comma + 1);
        verbal &= !resumes;
        while (!verbal && comma < phrases.end() && !isComma(comma)) {
            comma++;
        }
        boolean goesOn = !verbal && comma < phrases.end();
        if (goesOn) {
            spans.add(text.whole(sentence.span(comma + 1, phrases.end())));
        }
        return verbal || goesOn
                ? Optional.of(new Content("clause", spans, false, "clause around cue"))
                : Optional.empty();
    }

    /** Whether the same verb stands before this token already, outside of marks. */
    private boolean saysAlready(int end, Phrases.Range cue) {
        for (int i = 0; i < end; i++) {
            String lemma = sentence.token(i).lemma();
            boolean same = isFinite(sentence.token(i)) && !isInRelative(i) && !text.isQuoted(sentence, i);
            for (int c = cue.first(); same && c <= cue.last(); c++) {
                if (sentence.token(c).lemma().equals(lemma) && isFinite(sentence.token(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "she told the radio": the last token of whom the cue has for its object; else the cue's own. */
    private int behindObject(int cue) {
        int object = tree.child(cue, "obj");
        return object > cue ? phrases.reach(object).last() : cue;
    }

    /** Whether what follows "…, she ruled," goes on with what is said: no participle, and no clause of circumstance. */
    private boolean resumesContent(int token) {
        Token next = sentence.token(token);
        return !next.tag().equals("VBG") && !QuotationContents.CIRCUMSTANCE.contains(next.lower());
    }

    private boolean isInRelative(int token) {
        for (int at = token; at >= 0; at = tree.head(at)) {
            if (tree.is(at, "acl") || tree.is(at, "csubj")) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int token) {
        return sentence.token(token).word().equals(",");
    }
}
