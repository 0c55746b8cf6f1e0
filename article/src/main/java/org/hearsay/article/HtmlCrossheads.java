// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/** Keeps the headings that have text of the article under them; the others head furniture. */
final class HtmlCrossheads {
    private HtmlCrossheads() {}

    static List<RoledBlock> checked(List<RoledBlock> blocks) {
        List<RoledBlock> checked = new ArrayList<>(blocks);
        boolean text = false;
        for (int i = checked.size() - 1; i >= 0; i--) {
            RoledBlock roled = checked.get(i);
            if (!roled.has(PassageRole.CROSSHEAD)) {
                text |= roled.isKept()
                        && !roled.has(PassageRole.CAPTION)
                        && !roled.has(PassageRole.CREDIT)
                        && !roled.has(PassageRole.BYLINE)
                        && !roled.has(PassageRole.HEADLINE);
            } else if (!text && !roled.of().witnessed()) {
                Block apart =
                        new Block.Apart(Furniture.Reason.RELATED, roled.block().text());
                checked.set(i, new RoledBlock(apart, roled.of()));
            } else {
                boolean smaller = i + 1 < checked.size() && checked.get(i + 1).has(PassageRole.CROSSHEAD);
                text = smaller && text;
            }
        }
        return checked;
    }
}
