// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds paragraphs of the article that stand after its body element, in boxes like those inside it. */
final class BodyReach {
    /** Pictures, notices and links between two parts of one article come to no more blocks than this. */
    private static final int WIDEST_GAP = 12;

    private final Set<String> reasons;

    BodyReach(Set<String> reasons) {
        this.reasons = reasons;
    }

    /** Index after the last paragraph that belongs to the body, {@code end} or more. */
    int end(List<HintedBlock> blocks, int first, int end) {
        Set<String> boxes = new HashSet<>();
        for (HintedBlock block : blocks.subList(first, end)) {
            if (BlockWorth.isStrongProse(block.block())) {
                boxes.add(box(block.block().element()));
            }
        }
        int reached = end;
        for (int i = end; i < blocks.size() && i - reached <= WIDEST_GAP; i++) {
            HintedBlock block = blocks.get(i);
            if (block.block().tag().equals("h1")) {
                return reached;
            }
            boolean plain = block.hints().stream().noneMatch(reasons::contains);
            if (plain
                    && BlockWorth.isStrongProse(block.block())
                    && boxes.contains(box(block.block().element()))) {
                reached = i + 1;
            }
        }
        return reached;
    }

    private static String box(Element element) {
        Element parent = element.parent();
        return element.normalName() + "." + element.className() + " in "
                + (parent == null ? "" : parent.normalName() + "." + parent.className());
    }
}
