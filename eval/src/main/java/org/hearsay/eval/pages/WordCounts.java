// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.body.NameWeights;

/** How often lines with a word were body, each site counting once for a word. */
final class WordCounts {
    private static final float PRIOR = 1;

    private final Map<String, Map<Integer, float[]>> sites = new HashMap<>();
    private final Map<String, Integer> partOf = new HashMap<>();
    private final Map<Integer, Sums> parts = new TreeMap<>();

    /** Over sites: for each place the shares of body and of other lines. */
    private record Sums(float[] body, float[] other) {
        Sums() {
            this(new float[NameWeights.PLACES], new float[NameWeights.PLACES]);
        }

        void add(int place, float[] both, float sign) {
            float all = both[0] + both[1];
            body[place] += sign * both[0] / all;
            other[place] += sign * both[1] / all;
        }
    }

    /** Counts the lines of a page of a site, which is in a part of the sites. */
    void count(int part, String site, int[][] places, boolean[] body) {
        Map<Integer, float[]> counts = sites.computeIfAbsent(site, key -> new HashMap<>());
        Sums sums = parts.computeIfAbsent(part, key -> new Sums());
        partOf.put(site, part);
        counts.forEach((place, both) -> sums.add(place, both, -1));
        for (int i = 0; i < places.length; i++) {
            for (int place : places[i]) {
                if (place >= 0) {
                    counts.computeIfAbsent(place, key -> new float[2])[body[i] ? 0 : 1]++;
                }
            }
        }
        counts.forEach((place, both) -> sums.add(place, both, 1));
    }

    /** The weights that all parts but these two give, without this site. */
    NameWeights without(int one, int other, String site) {
        float[] odds = new float[NameWeights.PLACES];
        Sums seen = new Sums();
        parts.forEach((part, sums) -> {
            for (int i = 0; i < odds.length && part != one && part != other; i++) {
                seen.body[i] += sums.body[i];
                seen.other[i] += sums.other[i];
            }
        });
        int own = partOf.getOrDefault(site, one);
        boolean counted = own != one && own != other;
        Map<Integer, float[]> left = counted ? sites.getOrDefault(site, Map.of()) : Map.of();
        left.forEach((place, both) -> seen.add(place, both, -1));
        for (int i = 0; i < odds.length; i++) {
            odds[i] = (float) Math.log((Math.max(0, seen.body[i]) + PRIOR) / (Math.max(0, seen.other[i]) + PRIOR));
        }
        return NameWeights.of(odds);
    }
}
