// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.attribution.rule.QuotationContents;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.Edges;
import org.hearsay.quotation.QuotedText;

/**
 * Contents that run on, cut by grammar: over the words for who tells the statement around them, over a circumstance in a
 * headline, over a further denial, over "…, a claim that …", over the end of a paragraph.
 */
final class ContentEdges {
    private static final Set<PassageRole> HEADS =
            Set.of(PassageRole.HEADLINE, PassageRole.STANDFIRST, PassageRole.CROSSHEAD);

    /** Fewer words than these before a cut are no content of their own. */
    private static final int FEWEST = 2;

    /** How many words stand between "a" and the noun in "a position". */
    private static final int NEAR = 3;

    /** Nouns that take up a whole clause: "a claim that", "a phrase which". */
    private final Set<String> summaries;

    ContentEdges(Lexicons lexicons) {
        this.summaries = Stream.concat(
                        lexicons.entries("noun-cues.txt", 2).stream().map(e -> e.column(0)),
                        lexicons.words("summary-nouns.txt").stream())
                .collect(Collectors.toSet());
    }

    /** The statements with their contents cut; one that keeps no words is left as it was. */
    List<Labelled> mended(QuotedText text, List<Labelled> statements) {
        List<Labelled> mended = new ArrayList<>();
        for (Labelled statement : statements) {
            CueCandidate candidate = statement.candidate();
            Labelled cut = statement;
            if (candidate != null && statement.cue() != null && !Rules.isForm(statement)) {
                cut = inPassage(text, cut, candidate.sentence());
                cut = beforeOuter(text, cut, statements);
                cut = beforeFurther(text, cut, candidate);
            }
            mended.add(cut);
        }
        return mended;
    }

    private static Labelled with(Labelled statement, List<Span> content, QuotedText text) {
        List<Span> trimmed =
                content.stream().flatMap(c -> Edges.trimmed(c, text).stream()).toList();
        return trimmed.isEmpty() ? statement : statement.with(trimmed, statement.bare(), statement.by());
    }

    /** Words without marks are said in the cue's own paragraph. */
    private static Labelled inPassage(QuotedText text, Labelled statement, Sentence sentence) {
        Span passage = text.article().passages().get(sentence.passage()).span();
        boolean leaves = statement.content().stream().anyMatch(c -> isElsewhere(text, c, passage));
        List<Span> here = statement.content().stream()
                .flatMap(c -> within(c, isElsewhere(text, c, passage) ? passage : c).stream())
                .toList();
        return leaves ? with(statement, here, text) : statement;
    }

    private static boolean isElsewhere(QuotedText text, Span content, Span passage) {
        return !passage.contains(content) && text.quotationsIn(content).isEmpty();
    }

    private static Optional<Span> within(Span words, Span limits) {
        int start = Math.max(words.start(), limits.start());
        int end = Math.min(words.end(), limits.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** "were promised land, he says": of what stands inside another's words, only they. */
    private static Labelled beforeOuter(QuotedText text, Labelled inner, List<Labelled> statements) {
        for (Labelled outer : statements) {
            Span cue = outer.cue();
            if (cue != null
                    && !inner.content().isEmpty()
                    && inner.isInside(outer)
                    && !repeats(text, inner, cue)
                    && outer.content().getFirst().start() < cue.start()
                    && inner.content().getFirst().start()
                            > Objects.requireNonNull(inner.cue()).start()
                    && inner.content().stream().anyMatch(c -> c.contains(cue))) {
                List<Span> kept = inner.content().stream()
                        .flatMap(c -> outer.content().stream().flatMap(o -> within(c, o).stream()))
                        .toList();
                return with(inner, behindAddressee(text, kept), text);
            }
        }
        return inner;
    }

    /** "Reed said it was late, she said.": the second verb only repeats the first. */
    private static boolean repeats(QuotedText text, Labelled inner, Span outer) {
        Span cue = inner.cue();
        return cue != null
                && text.article().text(cue).equalsIgnoreCase(text.article().text(outer));
    }

    /** "Had she not told a constable, counsel asked, that …": the words before the outer cue name who was told. */
    private static List<Span> behindAddressee(QuotedText text, List<Span> kept) {
        boolean that = kept.size() > 1 && text.text(kept.get(1)).strip().startsWith("that ");
        return that ? kept.subList(1, kept.size()) : kept;
    }

    /** Cuts the words behind the cue where something else begins. */
    private Labelled beforeFurther(QuotedText text, Labelled statement, CueCandidate candidate) {
        Sentence sentence = candidate.sentence();
        Span cue = Objects.requireNonNull(statement.cue());
        if (statement.content().isEmpty()) {
            return statement;
        }
        Span last = statement.content().getLast();
        if (last.start() < cue.end() || !sentence.span().contains(last.start())) {
            return statement;
        }
        boolean head = HEADS.contains(text.role(sentence));
        int first = sentence.tokenAfter(last.start());
        for (int i = first + FEWEST;
                i < sentence.size() && sentence.token(i).span().start() < last.end();
                i++) {
            if (text.isQuoted(sentence, i)) {
                continue;
            }
            if (opensDenial(sentence, i) || opensSummary(sentence, i) || (head && opensCircumstance(sentence, i))) {
                List<Span> content = new ArrayList<>(statement.content());
                content.removeLast();
                content.add(new Span(last.start(), sentence.token(i - 1).span().end()));
                return with(statement, content, text);
            }
        }
        return statement;
    }

    /** "could not say which came first, nor would he rule out": a further denial. */
    private static boolean opensDenial(Sentence sentence, int at) {
        return sentence.token(at).word().equals(",")
                && at + 2 < sentence.size()
                && sentence.token(at + 1).lower().equals("nor")
                && isFinite(sentence.token(at + 2));
    }

    /** "…, a phrase the union dismissed as", "…, a claim that he denied": what the outlet says of the words. */
    private boolean opensSummary(Sentence sentence, int at) {
        boolean opens = sentence.token(at).word().equals(",")
                && at + 2 < sentence.size()
                && Set.of("a", "an").contains(sentence.token(at + 1).lower());
        int noun = at + 2;
        while (opens
                && noun < at + 2 + NEAR
                && noun + 1 < sentence.size()
                && sentence.token(noun).tag().startsWith("JJ")) {
            noun++;
        }
        int behind = noun + 1;
        return opens
                && behind < sentence.size()
                && summaries.contains(sentence.token(noun).lemma())
                && !sentence.token(behind).isPunctuation()
                && !sentence.token(behind).lower().equals("of")
                && IntStream.range(behind, sentence.size()).anyMatch(i -> isFinite(sentence.token(i)));
    }

    /** "… as three towns boil water", "… while drivers turn back": in a headline what goes on meanwhile is nobody's words. */
    private static boolean opensCircumstance(Sentence sentence, int at) {
        return QuotationContents.CIRCUMSTANCE.contains(sentence.token(at).lower())
                && !sentence.token(at - 1).isVerb()
                && IntStream.range(at + 2, sentence.size())
                        .mapToObj(sentence::token)
                        .anyMatch(Token::isVerb);
    }

    private static boolean isFinite(Token token) {
        return Set.of("VBZ", "VBP", "VBD", "MD").contains(token.tag());
    }
}
