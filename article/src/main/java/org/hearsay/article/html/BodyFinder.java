// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds an article's body: the one whose blocks are worth most together. */
public final class BodyFinder {
    /** A part of the body element that is worth this share of it is the body itself. */
    private static final double NEARLY_ALL = 0.9;
    /** What an element that the page itself calls the body gains over its parts. */
    private static final double CALLED_BODY = 1.15;

    private final ClassHints hints;
    private final BlockWorth worth;
    private final Set<String> reasons;

    /** @param reasons the hints that mean furniture */
    public BodyFinder(ClassHints hints, Set<String> reasons) {
        this.hints = hints;
        this.reasons = reasons;
        worth = new BlockWorth(reasons);
    }

    /**
     * A page with its body found.
     *
     * @param blocks all blocks of the page, in order
     * @param first index of the first block of the body element; 0 when there is none
     * @param end index after its last block, or after paragraphs like its own that follow it; 0 when there is none
     * @param root the body element; null when nothing on the page is worth reading
     * @param witnessed share of the body in the structured data that stands on the page, 0 to 1
     */
    public record Body(
            List<HintedBlock> blocks,
            int first,
            int end,
            @Nullable Element root,
            double witnessed) {}

    /**
     * Finds the body.
     *
     * @param blocks the page's blocks
     * @param articleBody the body as structured data repeats it; null when it does not
     * @param trusting false when classes and ids lead astray on this page: then only tags and roles hint
     */
    public Body find(List<HtmlBlock> blocks, @Nullable String articleBody, boolean trusting) {
        BodyWitness witness = new BodyWitness(articleBody == null ? "" : articleBody);
        PageHints pageHints = new PageHints(hints, blocks, trusting);
        List<HintedBlock> hinted = new ArrayList<>();
        int found = 0;
        for (HtmlBlock block : blocks) {
            boolean seen = witness.isTelling() && witness.has(block.text());
            found += seen ? BodyWitness.letters(block.text()).length() : 0;
            hinted.add(new HintedBlock(block, pageHints.of(block), seen));
        }
        Element root = root(hinted);
        int first = 0;
        int end = 0;
        for (HintedBlock block : hinted) {
            if (root != null && isIn(block.block().element(), root)) {
                first = end == 0 ? block.block().order() : first;
                end = block.block().order() + 1;
            }
        }
        end = new BodyReach(reasons).end(hinted, first, end);
        return new Body(hinted, first, end, root, witness.isTelling() ? witness.share(found) : 0);
    }

    private @Nullable Element root(List<HintedBlock> blocks) {
        Map<Element, Double> sums = new LinkedHashMap<>();
        for (HintedBlock block : blocks) {
            double value = worth.of(block);
            for (Element at = block.block().element(); at != null; at = at.parent()) {
                sums.merge(at, value, Double::sum);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : sums.entrySet()) {
            double value = entry.getValue();
            if (best == null || value > most || (value == most && isIn(entry.getKey(), best))) {
                best = entry.getKey();
                most = value;
            }
        }
        return most <= 0 || best == null ? null : narrowed(best, sums);
    }

    /** Goes down while one part holds nearly all, as far as the element that the page calls the body. */
    private Element narrowed(Element best, Map<Element, Double> sums) {
        Element at = best;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                boolean nearlyAll =
                        sums.getOrDefault(child, 0.0) * gain(child) >= sums.getOrDefault(at, 0.0) * NEARLY_ALL;
                next = next == null && nearlyAll ? child : next;
            }
            if (next == null || next.children().isEmpty() || next.normalName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    private double gain(Element element) {
        Set<String> own = hints.of(element);
        boolean body = element.attr("itemprop").equalsIgnoreCase("articleBody") || own.contains("body");
        return body && own.stream().noneMatch(reasons::contains) ? CALLED_BODY : 1;
    }

    static boolean isIn(Element element, Element root) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }
}
