// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.score.Attribution;

/** How people who marked the same text compare: the bar beyond which a reader would only imitate one of them. */
public final class People {
    private People() {}

    /** Every ordered pair of annotators of every text: the first is the gold. */
    public static List<ComparedText> pairs(List<GoldText> texts, boolean sourceless) {
        List<ComparedText> pairs = new ArrayList<>();
        for (GoldText text : texts) {
            for (Map.Entry<String, List<Attribution>> gold : text.annotators().entrySet()) {
                for (Map.Entry<String, List<Attribution>> other :
                        text.annotators().entrySet()) {
                    if (!gold.getKey().equals(other.getKey())) {
                        pairs.add(ComparedText.of(
                                text.name(),
                                text.text(),
                                ReadingRun.scored(gold.getValue(), sourceless),
                                ReadingRun.scored(other.getValue(), sourceless)));
                    }
                }
            }
        }
        return pairs;
    }
}
