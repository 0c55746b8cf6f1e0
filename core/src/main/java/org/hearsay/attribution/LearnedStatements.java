// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.CueEntries;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.language.Sentence;
import org.hearsay.quotation.QuotedText;

/** The three steps with a learned model; what it was not taught, the rules decide. */
final class LearnedStatements {
    /** Passages that are written in a way of their own, which running text does not teach. */
    private static final Set<PassageRole> TERSE =
            Set.of(PassageRole.HEADLINE, PassageRole.CROSSHEAD, PassageRole.CAPTION);

    private final CueCandidates candidates;
    private final LabelledSpans spans;
    private final AcceptedSet accepted;

    LearnedStatements(StatementModel model, CueEntries entries) {
        this.candidates = new CueCandidates(model.cues());
        this.spans = new LabelledSpans(model.spans(), model.sources(), entries);
        this.accepted = new AcceptedSet(model.judge(), new CueSigns(model.cues()));
    }

    /**
     * The statements of a text, in no order.
     *
     * @param ruled what the rules made of their candidates
     * @param byRules those that the rules accept
     */
    List<Labelled> of(QuotedText text, List<Labelled> ruled, List<Labelled> byRules) {
        CodedText coded = CodedText.of(text);
        Map<Place, Labelled> byHead = Place.byHead(ruled);
        List<Candidate> running = candidates.of(coded, byHead).stream()
                .filter(c -> !isTerse(text.sentences().get(c.place().sentence()), text))
                .toList();
        List<Labelled> certain = byRules.stream()
                .filter(l -> Rules.isForm(l)
                        || (l.candidate() != null && isTerse(l.candidate().sentence(), text)))
                .toList();
        return withUntaught(accepted.of(coded, spans.of(coded, running), certain), byRules);
    }

    /** What opens a question that is told: "whether he would resign", "on why he had not". */
    private static final Set<String> INDIRECT = Set.of("whether", "if");

    private static final Set<String> PREPOSITIONS = Set.of("about", "in", "on");

    /** How often an occurrence of such a cue is one. */
    private static final double SURE = 0.6;

    private static boolean isTerse(Sentence sentence, QuotedText text) {
        return TERSE.contains(text.role(sentence));
    }

    /**
     * The corpus that taught the model marks no statement inside another and hardly any without content or source: those
     * are the rules'.
     */
    private static List<Labelled> withUntaught(List<Labelled> statements, List<Labelled> byRules) {
        List<Labelled> all = new ArrayList<>();
        statements.forEach(s -> all.add(bare(s, byRules).orElseGet(() -> cut(s, byRules))));
        for (Labelled rule : byRules) {
            boolean nested = statements.stream().anyMatch(rule::isInside);
            boolean contradicts = statements.stream()
                    .anyMatch(
                            s -> s.sharesCue(rule) || (!rule.isInside(s) && (s.isInside(rule) || s.claimsSame(rule))));
            if (((nested && isSureInside(rule)) || rule.bare() || isPassive(rule)) && !contradicts) {
                all.add(rule);
            }
        }
        return all;
    }

    /** What the rules take for a bare statement where the model, whose corpus tells no kinds, sees words without marks. */
    private static Optional<Labelled> bare(Labelled statement, List<Labelled> byRules) {
        return byRules.stream()
                .filter(r -> r.bare() && r.sharesCue(statement) && r.claimsSame(statement) && isWhole(r))
                .findFirst();
    }

    /** "fumed over the vote, making angry remarks": what the source did besides is no part of what the act was about. */
    private static Labelled cut(Labelled statement, List<Labelled> byRules) {
        Labelled cut = statement;
        for (Labelled rule : byRules) {
            Span cue = rule.cue();
            CueCandidate candidate = rule.candidate();
            boolean besides = statement.bare()
                    && rule.bare()
                    && rule.isInside(cut)
                    && rule.source() != null
                    && rule.source().equals(statement.source());
            if (besides && candidate != null && cue != null) {
                int last = candidate.sentence().tokenAfter(cue.start()) - 1;
                while (last > 0 && candidate.sentence().token(last).isPunctuation()) {
                    last--;
                }
                int end = candidate.sentence().token(Math.max(last, 0)).span().end();
                cut = cut.with(
                        cut.content().stream()
                                .filter(c -> c.start() < end)
                                .map(c -> new Span(c.start(), Math.min(c.end(), end)))
                                .toList(),
                        cut.bare(),
                        cut.by());
            }
        }
        return cut.content().isEmpty() ? statement : cut;
    }

    /** "made hostile comments", "refused to comment": a cue of several words, which the model takes apart. */
    private static boolean isWhole(Labelled rule) {
        CueCandidate candidate = rule.candidate();
        return candidate != null && candidate.entry().lemmas().size() > 1;
    }

    /** Inside another's words nothing but the cue speaks for a statement that has an object alone: "to offer rooms". */
    private static boolean isSureInside(Labelled rule) {
        return !rule.by().endsWith("object") || rule.weight() >= SURE;
    }

    /** "Drivers were told …", "Asked whether …, she laughed": nobody is named as the source. */
    private static boolean isPassive(Labelled rule) {
        CueCandidate candidate = rule.candidate();
        return candidate != null
                && rule.source() == null
                && (isAsked(rule, candidate)
                        || candidate
                                .sentence()
                                .tree()
                                .filter(t -> t.child(candidate.head(), "aux:pass") >= 0)
                                .isPresent());
    }

    /** "Asked whether …", "Pressed on why …" */
    private static boolean isAsked(Labelled rule, CueCandidate candidate) {
        Sentence sentence = candidate.sentence();
        boolean participle =
                Set.of("VBN", "VBD").contains(sentence.token(candidate.head()).tag());
        boolean clause = participle
                && rule.content().size() == 1
                && sentence.span().contains(rule.content().getFirst());
        int first = clause ? sentence.tokenAfter(rule.content().getFirst().start()) : 0;
        int word = clause && PREPOSITIONS.contains(sentence.token(first).lower()) ? first + 1 : first;
        return clause
                && word < sentence.size()
                && (sentence.token(word).tag().startsWith("W")
                        || INDIRECT.contains(sentence.token(word).lower()));
    }
}
