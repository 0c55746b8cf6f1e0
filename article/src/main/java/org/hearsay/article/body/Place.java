// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.List;
import java.util.Map;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page, with what its blocks come to. Filled while a page is counted, only read afterwards. */
final class Place {
    /** Tags of ancestors that tell what a block is for. */
    static final List<String> TELLING_TAGS = List.of(
            "article",
            "main",
            "aside",
            "footer",
            "header",
            "nav",
            "form",
            "figure",
            "table",
            "ul",
            "ol",
            "section",
            "a",
            "blockquote",
            "details");

    final @Nullable Place parent;
    final int tags;
    final int depth;
    /** Mean, least and greatest weight of the element's own names. */
    final float mean;

    final float least;
    final float greatest;
    final float leastAbove;
    final float greatestAbove;
    final float sum;

    int words;
    int linkWords;
    int bodyWords;
    int blocks;
    int bodyBlocks;

    private Place(Element element, @Nullable Place parent, NameWeights weights) {
        this.parent = parent;
        int bit = TELLING_TAGS.indexOf(element.normalName());
        tags = (parent == null ? 0 : parent.tags) | (bit < 0 ? 0 : 1 << bit);
        depth = parent == null ? 0 : parent.depth + 1;
        float total = 0;
        float low = 0;
        float high = 0;
        int[] names = NameWeights.places(element);
        for (int name : names) {
            float weight = weights.at(name);
            total += weight;
            low = Math.min(low, weight);
            high = Math.max(high, weight);
        }
        mean = total / names.length;
        least = low;
        greatest = high;
        leastAbove = parent == null ? 0 : Math.min(parent.leastAbove, parent.least);
        greatestAbove = parent == null ? 0 : Math.max(parent.greatestAbove, parent.greatest);
        sum = (parent == null ? 0 : parent.sum) + mean;
    }

    /** The place of an element; of each ancestor too. */
    static Place of(Element element, Map<Element, Place> known, NameWeights weights) {
        java.util.ArrayDeque<Element> pending = new java.util.ArrayDeque<>();
        Element at = element;
        while (at != null && !known.containsKey(at)) {
            pending.push(at);
            at = at.parent();
        }
        Place above = at == null ? null : known.get(at);
        for (Element next : pending) {
            above = new Place(next, above, weights);
            known.put(next, above);
        }
        if (above == null) {
            throw new IllegalStateException("an element is its own ancestor");
        }
        return above;
    }

    /** Counts a block into this place and all above it. */
    void count(HtmlBlock block, boolean ofBody) {
        for (Place at = this; at != null; at = at.parent) {
            at.words += block.words();
            at.linkWords += block.linkWords();
            at.bodyWords += ofBody ? block.words() : 0;
            at.blocks++;
            at.bodyBlocks += ofBody ? 1 : 0;
        }
    }

    /** The place so many levels above; the highest one when there are fewer. */
    Place above(int levels) {
        Place at = this;
        for (int i = 0; i < levels && at.parent != null; i++) {
            at = at.parent;
        }
        return at;
    }
}
