// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Sources that begin or end where no phrase does, mended by grammar: a relative clause without the noun that it hangs
 * from, half a name, an object, and the subject of a passive, who says nothing.
 */
final class SourceEdges {
    /** "the charity that runs it said": how far before the last word its relative pronoun may stand. */
    private static final int CLAUSE = 6;

    private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");

    private final Sentence sentence;
    private final Tree tree;
    private final CueCandidate cue;

    private SourceEdges(Sentence sentence, Tree tree, CueCandidate cue) {
        this.sentence = sentence;
        this.tree = tree;
        this.cue = cue;
    }

    /** A statement with its source mended. */
    static Labelled mended(Labelled labelled) {
        CueCandidate candidate = labelled.candidate();
        Span source = labelled.source();
        Tree tree = candidate == null ? null : candidate.sentence().tree().orElse(null);
        if (candidate == null || source == null || tree == null || !isIn(candidate.sentence(), source)) {
            return labelled;
        }
        return new SourceEdges(candidate.sentence(), tree, candidate).mended(labelled, source);
    }

    private static boolean isIn(Sentence sentence, Span source) {
        return sentence.span().start() <= source.start()
                && source.end() <= sentence.span().end();
    }

    private Labelled mended(Labelled labelled, Span source) {
        int first = sentence.tokenAfter(source.start());
        int last = sentence.tokenAfter(source.end() - 1);
        if (isAside(labelled, first, last)) {
            return labelled.from(null);
        }
        if (isPassiveSubject(first, last) && !speaksAfterAll(labelled.cue())) {
            return passive(labelled, source);
        }
        if (isObject(first, last)) {
            return labelled.from(subject());
        }
        int end = withoutDay(first, last);
        if (end < last) {
            return labelled.from(sentence.span(first, end));
        }
        int own = Math.max(behindPhrase(first, last), behindParticiple(first, last));
        if (own > first) {
            return labelled.from(new Span(sentence.token(own).span().start(), source.end()));
        }
        int start = wholeName(antecedent(first, last));
        Span whole = new Span(sentence.token(start).span().start(), source.end());
        Span cueWords = labelled.cue();
        boolean free = cueWords == null || !whole.overlaps(cueWords);
        return start < first && free ? labelled.from(whole) : labelled;
    }

    /** "informed me that": a pronoun that is an object speaks nowhere. */
    private boolean isObject(int first, int last) {
        return first == last
                && sentence.token(first).isPronoun()
                && OBJECTS.contains(sentence.token(first).lower());
    }

    /** The subject of the cue's verb; null when it has none of its own. */
    private @Nullable Span subject() {
        int subject = tree.child(cue.head(), "nsubj");
        return subject < 0 || isObject(subject, subject)
                ? null
                : sentence.span(Math.min(subject, tree.subtree(subject).nextSetBit(0)), subject);
    }

    /** "It is worth noting that …": whose "it" is nobody, so that nobody says anything. */
    static boolean isPleonastic(Labelled labelled) {
        CueCandidate candidate = labelled.candidate();
        Span source = labelled.source();
        if (candidate == null || source == null || !isIn(candidate.sentence(), source)) {
            return false;
        }
        Sentence sentence = candidate.sentence();
        int it = sentence.tokenAfter(source.start());
        int next = it + 2;
        while (next < candidate.head() && sentence.token(next).tag().equals("RB")) {
            next++;
        }
        return sentence.token(it).lower().equals("it")
                && next < candidate.head()
                && sentence.token(it + 1).lemma().equals("be")
                && (sentence.token(next).tag().equals("JJ")
                        || sentence.token(next).lower().equals("worth"));
    }

    /** "Reed, asked how long it took, said": whom a question is put to does not ask it. */
    private boolean isAside(Labelled labelled, int first, int last) {
        int comma = sentence.token(last).word().equals(",") ? last : last + 1;
        int head = cue.head();
        boolean behindComma = comma == head - 1 && sentence.token(comma).word().equals(",");
        boolean closed = IntStream.range(first, comma)
                .noneMatch(i -> sentence.token(i).word().equals(","));
        boolean participle = tree.is(head, "acl") || tree.is(head, "advcl");
        return cue.entry().stances().contains(Stance.ASKING)
                && behindComma
                && (participle || closed)
                && Set.of("VBN", "VBD").contains(sentence.token(head).tag())
                && labelled.content().stream()
                        .allMatch(c -> c.start() > sentence.token(head).span().start());
    }

    private boolean isPassiveSubject(int first, int last) {
        int subject = tree.child(cue.head(), "nsubj:pass");
        return cue.entry().lemmas().size() == 1 && subject >= first && subject <= last;
    }

    /** "was quoted as saying", "was heard to remark": behind the passive stands what its subject does. */
    private boolean speaksAfterAll(@Nullable Span cueWords) {
        return cueWords != null
                && IntStream.range(cue.head() + 1, sentence.tokenAfter(cueWords.end()))
                        .anyMatch(i -> sentence.token(i).isVerb());
    }

    /** "A rocket is said to have fallen short": nobody says it, and the rocket is a part of what is said. */
    private Labelled passive(Labelled labelled, Span subject) {
        Labelled without = labelled.from(null);
        boolean raised = !cue.entry().takes("addressee")
                && !labelled.content().isEmpty()
                && sentence.span().contains(labelled.content().getFirst().start())
                && sentence.token(sentence.tokenAfter(
                                labelled.content().getFirst().start()))
                        .lower()
                        .equals("to");
        if (!raised) {
            return without;
        }
        List<Span> content = new ArrayList<>(List.of(subject));
        content.addAll(labelled.content());
        return without.with(content, labelled.bare(), labelled.by());
    }

    /** "seen by the Herald, the firm's chief wrote": behind a preposition's noun and a comma, the phrase that is the subject. */
    private int behindPhrase(int first, int last) {
        boolean phrase = first > 1
                && last < cue.head()
                && sentence.token(first - 1).tag().equals("IN")
                && Set.of("VBN", ",").contains(sentence.token(first - 2).tag());
        for (int i = first + 1; phrase && i + 1 < last; i++) {
            if (sentence.token(i).word().equals(",")) {
                return Set.of("DT", "PRP$", "NNP")
                                .contains(sentence.token(i + 1).tag())
                        ? i + 1
                        : first;
            }
        }
        return first;
    }

    /** "said the baker on Tuesday": the last token of a source before the day on which it spoke. */
    private int withoutDay(int first, int last) {
        boolean behind = first > cue.head() && last - first > 1;
        Token day = sentence.token(last);
        boolean named = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
                        .contains(day.word())
                && sentence.token(last - 1).lower().equals("on");
        return behind && named
                ? last - 2
                : behind && Set.of("yesterday", "today", "tonight").contains(day.lower()) ? last - 1 : last;
    }

    /** "Giving evidence, Mr Reed denied it": behind a participle's words and a comma, the phrase that is the subject. */
    private int behindParticiple(int first, int last) {
        boolean participle = last < cue.head() && sentence.token(first).tag().equals("VBG");
        for (int i = first + 1; participle && i < last; i++) {
            if (sentence.token(i).word().equals(",")) {
                return Set.of("DT", "PRP$", "NNP")
                                .contains(sentence.token(i + 1).tag())
                        ? i + 1
                        : first;
            }
        }
        return first;
    }

    /** The first token of the noun that a source's relative clause hangs from; else the source's own first. */
    private int antecedent(int first, int last) {
        int pronoun = relative(first, last);
        int noun = pronoun - 1;
        if (noun > 0 && sentence.token(noun).word().equals(",")) {
            noun--;
        }
        if (pronoun < 1 || noun < 0 || sentence.token(noun).isVerb()) {
            return first;
        }
        int head = noun;
        for (int above = tree.head(head); above >= 0 && above < pronoun; above = tree.head(head)) {
            if (sentence.token(above).isVerb()) {
                break;
            }
            head = above;
        }
        BitSet below = tree.subtree(head);
        int start = Math.min(noun, head);
        while (start > 0 && below.get(start - 1)) {
            start--;
        }
        while (start < noun
                && (sentence.token(start).isPunctuation()
                        || Set.of("CC", "IN").contains(sentence.token(start).tag()))) {
            start++;
        }
        return Math.min(first, start);
    }

    /** The relative pronoun whose clause holds a source without the noun before it; -1 when there is none. */
    private int relative(int first, int last) {
        if (first < last && isRelative(sentence.token(first))) {
            return first;
        }
        boolean closed = sentence.token(last).word().equals(",")
                || (last + 1 < sentence.size()
                        && sentence.token(last + 1).word().equals(","));
        if (first > 0
                && isRelative(sentence.token(first - 1))
                && (closed || sentence.token(first).isVerb())) {
            return first - 1;
        }
        boolean objectBeforeCue = cue.head() > last
                && cue.head() - last <= 2
                && first > 0
                && !sentence.token(first - 1).isPunctuation();
        for (int i = first - 2; objectBeforeCue && i >= 0 && first - i <= CLAUSE; i--) {
            if (isRelative(sentence.token(i)) && sentence.token(i + 1).isVerb()) {
                return i;
            }
            if (sentence.token(i).isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isRelative(Token token) {
        return token.tag().startsWith("W") && !token.tag().equals("WRB");
    }

    /** Where a name begins that a source begins within. */
    private boolean isHyphenInName(int at) {
        return sentence.token(at).word().equals("-")
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at + 1).isProperNoun();
    }

    private int wholeName(int first) {
        int start = first > 1 && isHyphenInName(first - 1) ? first - 2 : first;
        while (start > 0
                && sentence.token(start).isProperNoun()
                && sentence.token(start - 1).isProperNoun()
                && sentence.token(start).name().equals(sentence.token(start - 1).name())
                && tree.head(start - 1) >= start) {
            start--;
        }
        return start;
    }
}
