// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;
import org.hearsay.eval.score.TextTable;
import org.hearsay.eval.statements.ComparedText;
import org.hearsay.eval.statements.FigureTable;
import org.hearsay.eval.statements.ReadText;

/** Statements in the raw texts, carried over to CofeNet's tokens and compared with its labels line by line. */
public final class CofenetComparison {
    private static final Map<String, Function<Attribution, Fragments>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("source", Attribution::source);
        ROLES.put("cue", Attribution::cue);
        ROLES.put("content", Attribution::content);
    }

    private final Map<String, RangeScore> scores = new LinkedHashMap<>();
    private int copies;
    private int tokens;
    private int lost;

    private CofenetComparison() {}

    /** Compares all copies (a text as one annotator marked it) whose text is among those read. */
    public static CofenetComparison of(Path file, List<ReadText> texts) throws IOException {
        Map<String, ComparedText> byName =
                texts.stream().map(ReadText::compared).collect(Collectors.toMap(ComparedText::name, t -> t));
        CofenetComparison comparison = new CofenetComparison();
        for (List<CofenetLine> copy : CofenetFile.read(file).values()) {
            ComparedText text = byName.get(copy.getFirst().text());
            if (text != null) {
                comparison.add(copy, text);
            }
        }
        return comparison;
    }

    /** The table of the figures that the paper prints. */
    public String table() {
        TextTable table = new TextTable("CofeNet's lines", "P", "R", "F1", "Jaccard", "right", "ours", "gold");
        scores.forEach((role, score) -> table.row(
                role,
                FigureTable.percent(score.exact().precision()),
                FigureTable.percent(score.exact().recall()),
                FigureTable.percent(score.exact().f1()),
                FigureTable.percent(score.jaccard()),
                String.valueOf(score.exact().right()),
                String.valueOf(score.exact().ours()),
                String.valueOf(score.exact().gold())));
        return table + "\n" + copies + " copies, " + tokens + " tokens, " + lost + " of them not in the raw text\n";
    }

    /** Exact F1 of each role, in percent. */
    public Map<String, Double> percents() {
        Map<String, Double> percents = new LinkedHashMap<>();
        scores.forEach((role, score) ->
                percents.put("cofenet " + role, 100 * score.exact().f1()));
        return percents;
    }

    /** The score of {@code source}, {@code cue} or {@code content}. */
    RangeScore score(String role) {
        return scores.getOrDefault(role, RangeScore.NONE);
    }

    private void add(List<CofenetLine> copy, ComparedText text) {
        List<Span> spans = TokenAlignment.of(
                text.text(),
                copy.stream().flatMap(line -> line.tokens().stream()).toList());
        copies++;
        tokens += spans.size();
        lost += (int) spans.stream().filter(Span::isEmpty).count();
        int from = 0;
        for (CofenetLine line : copy) {
            List<Span> ofLine = spans.subList(from, from + line.tokens().size());
            from += line.tokens().size();
            ROLES.forEach((role, part) -> scores.merge(
                    role,
                    RangeScore.of(LabelledRanges.of(line.labels(), role), ranges(ofLine, text.ours(), part)),
                    RangeScore::plus));
        }
    }

    private static List<TokenRange> ranges(
            List<Span> tokens, List<Attribution> ours, Function<Attribution, Fragments> part) {
        List<TokenRange> ranges = new ArrayList<>();
        for (Attribution attribution : ours) {
            for (Span fragment : part.apply(attribution).spans()) {
                List<Integer> held = new ArrayList<>();
                for (int i = 0; i < tokens.size(); i++) {
                    if (tokens.get(i).overlaps(fragment)) {
                        held.add(i);
                    }
                }
                if (!held.isEmpty()) {
                    ranges.add(new TokenRange(held.getFirst(), held.getLast() + 1));
                }
            }
        }
        return ranges;
    }
}
