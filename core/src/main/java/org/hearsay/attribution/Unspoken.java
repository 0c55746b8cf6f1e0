// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.MarkKind;
import org.hearsay.quotation.QuotedText;

/** Words in marks that nobody says: what a sign reads, what a figure of a film says, what people call a thing. */
final class Unspoken {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    /** How far before its verb a relative pronoun may stand, and how long a small word of a name may be. */
    private static final int RELATIVE = 5;

    private static final int LONGEST_SMALL = 3;

    /** How far behind the noun for a work the words "in which", "whose" stand. */
    private static final int NEAR = 3;

    private static final Set<String> USUALLY = Set.of("still", "often", "sometimes", "usually", "always", "commonly");

    /** How many tokens from its opening a sentence may name the scene that it tells: "In the last scene". */
    private static final int OPENING = 6;

    private final Set<String> inscriptions;
    private final Map<String, String> works;

    Unspoken(Lexicons lexicons) {
        this.inscriptions = Set.copyOf(lexicons.words("inscription-nouns.txt"));
        this.works = lexicons.entries("work-nouns.txt", 2).stream()
                .collect(Collectors.toMap(e -> e.column(0), (LexiconEntry e) -> e.column(1)));
    }

    /** Whether what looks like a statement is none. */
    boolean holds(QuotedText text, Labelled labelled) {
        CueCandidate candidate = labelled.candidate();
        Tree tree = candidate == null ? null : candidate.sentence().tree().orElse(null);
        if (candidate == null || tree == null || !holdsMarks(text, labelled)) {
            return false;
        }
        Sentence sentence = candidate.sentence();
        int cue = candidate.head();
        return isInscribed(text, labelled, sentence, tree, cue)
                || isActed(text, labelled, sentence, cue)
                || isHabit(labelled, sentence, tree, cue);
    }

    private static boolean holdsMarks(QuotedText text, Labelled labelled) {
        return labelled.content().stream().anyMatch(c -> !text.quotationsIn(c).isEmpty());
    }

    /** "A sign reads “…”", "a notice that says “…”", "On the wall it says “…”". */
    private boolean isInscribed(QuotedText text, Labelled labelled, Sentence sentence, Tree tree, int cue) {
        Span source = labelled.source();
        if (source == null || !sentence.span().contains(source)) {
            return false;
        }
        int first = sentence.tokenAfter(source.start());
        int subject = tree.child(cue, "nsubj");
        if (isInscription(sentence, noun(sentence, first, sentence.tokenAfter(source.end() - 1)))
                || (subject >= 0 && subject < cue && isInscription(sentence, subject))) {
            return true;
        }
        Token opening = sentence.token(first);
        if (opening.tag().startsWith("W") && tree.is(cue, "acl")) {
            return isInscription(sentence, tree.head(cue));
        }
        return opening.lower().equals("it")
                && (names(sentence, 0, first)
                        || (first == 0
                                && sentence.index() > 0
                                && endsWithInscription(text.sentences().get(sentence.index() - 1))));
    }

    /** The first noun of a phrase that no further noun follows; its last token when it has none. */
    private static int noun(Sentence sentence, int first, int last) {
        for (int i = first; i < last; i++) {
            if (sentence.token(i).isNoun() && !sentence.token(i + 1).isNoun()) {
                return i;
            }
        }
        return last;
    }

    private boolean isInscription(Sentence sentence, int token) {
        return token >= 0 && inscriptions.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean names(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> isInscription(sentence, i));
    }

    private boolean endsWithInscription(Sentence before) {
        return names(before, 0, before.size());
    }

    /** "a film in which the thief says “…”", "In the last scene she says “…”": told in the present, and not of a person by name. */
    private boolean isActed(QuotedText text, Labelled labelled, Sentence sentence, int cue) {
        Span source = labelled.source();
        boolean before = labelled.content().getFirst().start()
                < sentence.token(cue).span().start();
        if (source == null || before || !PRESENT.contains(sentence.token(cue).tag())) {
            return false;
        }
        boolean opensWithIn = sentence.token(0).lower().equals("in");
        boolean named = sentence.tokens().stream()
                .anyMatch(t -> source.overlaps(t.span()) && t.name().equals("PERSON"));
        int work = -1;
        for (int i = 0; i < cue; i++) {
            Token token = sentence.token(i);
            String kind = works.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), "");
            if (kind.equals("part") && opensWithIn && i < OPENING) {
                return true;
            }
            boolean relative = token.tag().startsWith("W") && i - work <= NEAR;
            boolean scene = opensWithIn && token.word().equals(",");
            if (work >= 0 && !named && !text.isQuoted(sentence, i) && (relative || scene)) {
                return true;
            }
            boolean title = text.isQuoted(sentence, i) && isInWhich(sentence, i + 1);
            work = kind.equals("work") || title ? i : work;
        }
        return false;
    }

    /** ", in which", right behind what is a title then. */
    private static boolean isInWhich(Sentence sentence, int at) {
        int in = at < sentence.size() && sentence.token(at).word().equals(",") ? at + 1 : at;
        return in + 1 < sentence.size()
                && sentence.token(in).lower().equals("in")
                && sentence.token(in + 1).lower().equals("which");
    }

    /** "what people still call the “Long Drift”", "they are calling it the “Dead Body Express”": a name that is in use. */
    private static boolean isHabit(Labelled labelled, Sentence sentence, Tree tree, int cue) {
        Span source = labelled.source();
        CueCandidate candidate = labelled.candidate();
        if (source == null || candidate == null || !candidate.entry().name().equals("call")) {
            return false;
        }
        int last = sentence.tokenAfter(source.end() - 1);
        boolean many = IntStream.rangeClosed(sentence.tokenAfter(source.start()), Math.min(last, sentence.size() - 1))
                .mapToObj(sentence::token)
                .anyMatch(t ->
                        t.tag().equals("NNS") || Set.of("they", "we", "people").contains(t.lower()));
        boolean now = sentence.token(cue).tag().equals("VBP")
                || (sentence.token(cue).tag().equals("VBG") && tree.child(cue, "aux") >= 0)
                || sentence.token(cue).lower().equals("call");
        return many
                && now
                && (isTitle(labelled, sentence) || (isUsual(sentence, cue) && isRelative(sentence, tree, cue)));
    }

    /** "still call" */
    private static boolean isUsual(Sentence sentence, int cue) {
        return cue > 0 && USUALLY.contains(sentence.token(cue - 1).lower());
    }

    private static boolean isRelative(Sentence sentence, Tree tree, int cue) {
        return tree.is(cue, "acl")
                || IntStream.range(Math.max(0, cue - RELATIVE), cue)
                        .anyMatch(i ->
                                Set.of("WDT", "WP").contains(sentence.token(i).tag()));
    }

    /** Whether the last words of a content are written as a name is: all but small ones in capitals. */
    private static boolean isTitle(Labelled labelled, Sentence sentence) {
        Span words = labelled.content().getLast();
        boolean marked = false;
        for (Token token : sentence.tokens()) {
            boolean here = words.contains(token.span());
            marked |= here && MarkKind.of(token.word().charAt(0)) != MarkKind.NONE;
            if (here
                    && marked
                    && token.word().length() > LONGEST_SMALL
                    && !Character.isUpperCase(token.word().charAt(0))) {
                return false;
            }
        }
        return marked;
    }
}
