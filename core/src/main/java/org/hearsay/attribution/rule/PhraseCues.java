// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Act;
import org.hearsay.statement.Stance;

/** Attributions by a phrase: "according to the police", "in the words of", "in his view". */
final class PhraseCues {
    private static final double LEAST_WEIGHT = 0.4;

    /** The possessor of "in the mayor's words" stands at most this many tokens long. */
    private static final int LONGEST_POSSESSOR = 6;

    private final List<CueEntry> entries;

    PhraseCues(Lexicons lexicons) {
        this.entries = lexicons.entries("phrase-cues.txt", 4).stream()
                .map(PhraseCues::entry)
                .filter(e -> e.weight("clause") >= LEAST_WEIGHT)
                .toList();
    }

    private static CueEntry entry(LexiconEntry line) {
        Set<Stance> stances =
                line.list(2).stream().map(s -> line.value(Stance.class, s)).collect(Collectors.toSet());
        return new CueEntry(
                List.of(line.column(0).split(" ")),
                line.value(Act.class, line.column(1)),
                stances,
                Map.of("clause", line.number(3)));
    }

    /** The attributions by phrases of a parsed sentence. */
    List<Labelled> of(QuotedText text, Sentence sentence, Tree tree) {
        List<Labelled> labelled = new ArrayList<>();
        for (Match match : matches(sentence)) {
            Optional<Phrases.Range> source = match.source().or(() -> sourceAfter(match, sentence, tree));
            source.flatMap(s -> content(match, s, text, sentence))
                    .ifPresent(content -> labelled.add(new Labelled(
                            new CueCandidate(
                                    sentence, match.entry(), List.of(match.cue().first())),
                            sentence.span(source.get().first(), source.get().last()),
                            sentence.span(match.cue().first(), match.cue().last()),
                            content,
                            false,
                            match.entry().weight("clause"),
                            "phrase cue")));
        }
        return labelled;
    }

    /** Where a phrase stands; its source is empty when the words after it name it. */
    private record Match(CueEntry entry, Phrases.Range cue, Optional<Phrases.Range> source) {}

    private List<Match> matches(Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < sentence.size(); start++) {
            for (CueEntry entry : entries) {
                if (entry.lemmas().getFirst().equals(sentence.token(start).lower())) {
                    match(entry, sentence, start).ifPresent(matches::add);
                }
            }
        }
        return matches;
    }

    private static Optional<Match> match(CueEntry entry, Sentence sentence, int start) {
        int at = start;
        Optional<Phrases.Range> possessor = Optional.empty();
        for (String word : entry.lemmas()) {
            if (at >= sentence.size()) {
                return Optional.empty();
            }
            if (word.equals("*poss")) {
                possessor = possessor(sentence, at);
                if (possessor.isEmpty()) {
                    return Optional.empty();
                }
                at = possessor.get().last() + 1;
            } else if (sentence.token(at).lower().equals(word.toLowerCase(Locale.ROOT))) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(entry, new Phrases.Range(start, at - 1), possessor));
    }

    /** "his", or "the mayor's". */
    private static Optional<Phrases.Range> possessor(Sentence sentence, int start) {
        if (sentence.token(start).tag().equals("PRP$")) {
            return Optional.of(new Phrases.Range(start, start));
        }
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST_POSSESSOR); i++) {
            if (sentence.token(i).tag().equals("POS")) {
                return Optional.of(new Phrases.Range(start, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrases.Range> sourceAfter(Match match, Sentence sentence, Tree tree) {
        int first = match.cue().last() + 1;
        if (first >= sentence.size()) {
            return Optional.empty();
        }
        Phrases phrases = new Phrases(sentence, tree);
        int head = tree.head(match.cue().first());
        int last = head > match.cue().last() ? phrases.reach(head).last() : sentence.size() - 1;
        boolean open = false;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean clause = token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP");
            if (token.word().equals(",") && !open) {
                boolean relative =
                        i + 1 < sentence.size() && sentence.token(i + 1).tag().startsWith("W");
                if (!relative) {
                    last = i - 1;
                }
                open = relative;
            } else if (clause
                    && !open
                    && !sentence.token(Math.max(first, i - 1)).tag().startsWith("W")) {
                last = i - 1;
            }
        }
        Phrases.Range range = phrases.trim(new Phrases.Range(first, Math.max(first, last)));
        return Optional.of(range);
    }

    /** The rest of the sentence: what follows a phrase that opens it, else what stands before the phrase. */
    private static Optional<List<Span>> content(Match match, Phrases.Range source, QuotedText text, Sentence sentence) {
        int after = Math.max(match.cue().last(), source.last()) + 1;
        int before = match.cue().first() - 1;
        while (before >= 0 && sentence.token(before).isPunctuation() && !text.isQuoted(sentence, before)) {
            before--;
        }
        List<Span> spans = new ArrayList<>();
        if (before > 0) {
            spans.add(text.whole(sentence.span(0, before)));
        }
        boolean goesOn = after < sentence.size() - 1
                && (before <= 0 || (sentence.token(after).word().equals(",") && !hasFiniteVerb(sentence, before)));
        if (goesOn) {
            spans.add(text.whole(sentence.span(after, sentence.size() - 1)));
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
    }

    /** Whether what stands up to a token is a clause already: "Since May, according to the police, …" is none. */
    private static boolean hasFiniteVerb(Sentence sentence, int last) {
        return sentence.tokens().subList(0, last + 1).stream()
                .anyMatch(t -> t.tag().equals("VBD")
                        || t.tag().equals("VBZ")
                        || t.tag().equals("VBP")
                        || t.tag().equals("MD"));
    }
}
