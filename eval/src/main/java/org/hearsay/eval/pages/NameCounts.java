// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.body.NameWeights;
import org.hearsay.article.body.PageBlocks;
import org.jsoup.nodes.Element;

/** How often the text under class names was body, each site counting once for a name. */
final class NameCounts {
    private static final float PRIOR = 1;

    private final Map<String, Map<Integer, float[]>> sites = new HashMap<>();

    void count(String site, PageBlocks page, float[] labels) {
        Map<Integer, float[]> counts = sites.computeIfAbsent(site, key -> new HashMap<>());
        for (int i = 0; i < labels.length; i++) {
            int words = page.blocks().get(i).block().words();
            Set<Integer> places = new HashSet<>();
            for (Element at = page.blocks().get(i).block().element(); at != null; at = at.parent()) {
                for (int place : NameWeights.places(at)) {
                    places.add(place);
                }
            }
            for (int place : places) {
                float[] both = counts.computeIfAbsent(place, key -> new float[2]);
                both[0] += words * labels[i];
                both[1] += words * (1 - labels[i]);
            }
        }
    }

    /** The weights that all sites but this one give, as a page of a site that was never seen would find them. */
    NameWeights without(String site) {
        float[] body = new float[NameWeights.PLACES];
        float[] other = new float[NameWeights.PLACES];
        sites.forEach((name, counts) -> {
            if (!name.equals(site)) {
                counts.forEach((place, both) -> {
                    float all = both[0] + both[1];
                    body[place] += all == 0 ? 0 : both[0] / all;
                    other[place] += all == 0 ? 0 : both[1] / all;
                });
            }
        });
        float[] odds = new float[NameWeights.PLACES];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = (float) Math.log((body[i] + PRIOR) / (other[i] + PRIOR));
        }
        return NameWeights.of(odds);
    }
}
