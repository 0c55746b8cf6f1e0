// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.score.Tally;

/**
 * A part of the gold, read.
 *
 * @param name its name in tables
 * @param articles what was marked
 * @param readings what the reader made of each
 * @param pages both, compared
 */
public record GoldPart(String name, List<GoldArticle> articles, List<Reading> readings, List<ReadPage> pages) {
    /** Reads a part. */
    public static GoldPart of(String name, Hearsay hearsay, List<GoldArticle> articles) {
        List<Reading> readings = GoldReading.of(hearsay, articles);
        List<ReadPage> pages = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            pages.add(ReadPage.of(
                    article.page().toString(), Findings.of(article), Findings.of(article, readings.get(i))));
        }
        return new GoldPart(name, articles, readings, pages);
    }

    /** Several parts as one. */
    public static GoldPart all(String name, List<GoldPart> parts) {
        return new GoldPart(
                name,
                parts.stream().flatMap(p -> p.articles.stream()).toList(),
                parts.stream().flatMap(p -> p.readings.stream()).toList(),
                parts.stream().flatMap(p -> p.pages.stream()).toList());
    }

    /** The counts of every figure over its pages. */
    public Tally tally() {
        return Tally.sum(pages.stream().map(PageFigures::of).toList());
    }

    /** How many speakers are right, by the way on which they were found. */
    public Tally bySpeakerWay() {
        return Tally.sum(pages.stream().map(PageFigures::bySpeakerWay).toList());
    }

    /** F1 of every figure over its pages, in percent. */
    public Map<String, Double> percents() {
        Map<String, Double> percents = new LinkedHashMap<>();
        tally().counts().forEach((figure, counts) -> percents.put(figure, 100 * counts.f1()));
        return percents;
    }

    /** The floors of this very gold; none when it has none yet. */
    public Floors floors() {
        return Floors.of(articles.stream().map(GoldArticle::asGold).toList());
    }

    /** The counts for direct quotations alone. */
    public Tally direct() {
        return Tally.sum(pages.stream().map(PageFigures::ofDirect).toList());
    }

    /** The same for what CoreNLP's quote annotator finds. */
    public Tally directByCoreNlp(CoreNlpQuotations quotations) {
        return Tally.sum(articles.stream()
                .map(a -> ReadPage.of(a.page().toString(), Findings.of(a), quotations.of(a)))
                .map(PageFigures::ofDirect)
                .toList());
    }

    /** Its errors as plain text, page by page. */
    public String errors() {
        StringBuilder errors = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            errors.append(GoldErrors.of(articles.get(i), readings.get(i), pages.get(i)));
        }
        return errors.toString();
    }
}
