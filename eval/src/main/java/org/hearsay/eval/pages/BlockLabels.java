// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.html.HtmlBlock;

/** What share of each block of a page stands in the gold's body, 0 to 1; of copies only one does. */
final class BlockLabels {
    private static final int FEW_WORDS = 4;

    private final Map<String, Integer> left = new HashMap<>();
    private final Set<String> lines = new HashSet<>();

    private BlockLabels(String gold) {
        BodyOverlap.shingles(BodyOverlap.words(gold)).forEach(shingle -> left.merge(shingle, 1, Integer::sum));
        gold.lines().forEach(line -> lines.add(Alike.letters(line)));
    }

    static float[] of(PageBlocks page, String gold) {
        BlockLabels labels = new BlockLabels(gold);
        List<HtmlBlock> blocks =
                page.blocks().stream().map(hinted -> hinted.block()).toList();
        float[] shares = new float[blocks.size()];
        // Of copies the one that the rules take for body comes first.
        for (boolean ruled : new boolean[] {true, false}) {
            for (int i = 0; i < shares.length; i++) {
                if (page.ofBody()[i] == ruled) {
                    shares[i] = labels.share(blocks.get(i).text());
                }
            }
        }
        return shares;
    }

    private float share(String text) {
        List<String> words = BodyOverlap.words(text);
        if (words.size() < FEW_WORDS) {
            return lines.remove(Alike.letters(text)) ? 1 : 0;
        }
        List<String> shingles = BodyOverlap.shingles(words);
        int found = 0;
        for (String shingle : shingles) {
            int copies = left.getOrDefault(shingle, 0);
            found += copies > 0 ? 1 : 0;
            if (copies > 0) {
                left.put(shingle, copies - 1);
            }
        }
        return (float) found / shingles.size();
    }
}
