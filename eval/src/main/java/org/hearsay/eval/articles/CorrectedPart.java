// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.eval.gold.CorrectedArticle;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Tally;
import org.hearsay.eval.score.TextTable;
import org.hearsay.eval.statements.FigureTable;
import org.hearsay.statement.Kind;

/**
 * Articles of which people decided about some statements, read. What can be said is how many of these the reader finds, and how
 * many it should not have found; of what else it finds nobody knows whether it is right.
 *
 * @param name its name in tables
 * @param articles how many
 * @param tally the figures on what was decided; of those only recalls and shares of matches mean anything
 * @param rejected of how many people said that they are no statements
 * @param stillFound how many of these it finds all the same
 */
public record CorrectedPart(String name, int articles, Tally tally, int rejected, int stillFound) {
    /** Reads a part. */
    public static CorrectedPart of(String name, Hearsay hearsay, List<CorrectedArticle> articles) {
        List<GoldArticle> decided =
                articles.stream().map(CorrectedArticle::decided).toList();
        List<Reading> readings = GoldReading.of(hearsay, decided);
        List<Tally> tallies = new ArrayList<>();
        int rejected = 0;
        int stillFound = 0;
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = decided.get(i);
            List<Finding> ours = Findings.of(article, readings.get(i));
            ReadPage page = ReadPage.of(article.page().toString(), Findings.of(article), ours);
            tallies.add(PageFigures.of(page));
            List<Finding> wrong = Findings.rejected(articles.get(i));
            rejected += wrong.size();
            stillFound += stillFound(page, wrong);
        }
        return new CorrectedPart(name, articles.size(), Tally.sum(tallies), rejected, stillFound);
    }

    /** Words that were rejected once and added otherwise are found rightly. */
    private static int stillFound(ReadPage page, List<Finding> wrong) {
        Set<Integer> right = new HashSet<>();
        page.matches().forEach(m -> right.add(m.ours()));
        List<Finding> others = new ArrayList<>();
        for (int i = 0; i < page.ours().size(); i++) {
            if (!right.contains(i) && page.ours().get(i).kind() != Kind.BARE) {
                others.add(page.ours().get(i));
            }
        }
        return ReadPage.of(page.name(), wrong, others).matches().size();
    }

    /** All parts that hold articles, with what the figures do not say. */
    public static String table(List<CorrectedPart> parts) {
        TextTable table = new TextTable(
                "only corrected",
                "articles",
                "decided",
                "found",
                "R",
                "speaker right, given a match",
                "rejected",
                "still found");
        for (CorrectedPart part : parts) {
            Counts matched = part.tally().of(PageFigures.MATCHED);
            Counts speaker = part.tally().of(PageFigures.SPEAKER);
            table.row(
                    part.name(),
                    String.valueOf(part.articles()),
                    String.valueOf(matched.gold()),
                    String.valueOf(matched.right()),
                    matched.gold() == 0 ? "–" : FigureTable.percent(matched.recall()),
                    speaker.gold() == 0 ? "–" : FigureTable.percent(speaker.precision()),
                    String.valueOf(part.rejected()),
                    String.valueOf(part.stillFound()));
        }
        return table
                + "People decided about these statements alone, mostly because they were wrong; of all others nobody knows, and"
                + " neither precision\nnor F1 can be told. An article whose statements were all checked tells them.\n";
    }
}
