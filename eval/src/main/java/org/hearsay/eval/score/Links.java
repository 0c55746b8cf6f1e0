// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Links contents of both sides one to one, the best overlap first; cues and sources play no part. */
public final class Links {
    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::iou)
            .reversed()
            .thenComparingInt(Link::gold)
            .thenComparingInt(Link::ours);

    private Links() {}

    /** Every link with some overlap, best first; those of a threshold are the first ones that reach it. */
    public static List<Link> between(String text, List<Fragments> gold, List<Fragments> ours) {
        List<BitSet> wanted = gold.stream().map(g -> g.characters(text)).toList();
        List<BitSet> found = ours.stream().map(o -> o.characters(text)).toList();
        List<Link> candidates = new ArrayList<>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int o = 0; o < found.size(); o++) {
                double iou = CharacterOverlap.iou(wanted.get(g), found.get(o));
                if (iou > 0) {
                    candidates.add(new Link(g, o, iou));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return oneToOne(candidates);
    }

    private static List<Link> oneToOne(List<Link> bestFirst) {
        BitSet goldTaken = new BitSet();
        BitSet oursTaken = new BitSet();
        List<Link> links = new ArrayList<>();
        for (Link link : bestFirst) {
            if (!goldTaken.get(link.gold()) && !oursTaken.get(link.ours())) {
                goldTaken.set(link.gold());
                oursTaken.set(link.ours());
                links.add(link);
            }
        }
        return links;
    }
}
