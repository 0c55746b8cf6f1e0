// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Joins blocks that are one passage: the items of a list, the cells of a table. */
final class HtmlJoins {
    private HtmlJoins() {}

    /** Items stand on lines of their own; cells of a row are divided by tabs. */
    static List<Block> joined(List<RoledBlock> blocks) {
        List<Block> joined = new ArrayList<>();
        RoledBlock last = null;
        for (RoledBlock roled : blocks) {
            String between = last == null ? null : between(last, roled);
            if (between != null) {
                Block.Kept before = (Block.Kept) joined.removeLast();
                joined.add(new Block.Kept(
                        before.role(), before.text() + between + roled.block().text()));
            } else {
                joined.add(roled.block());
            }
            last = roled;
        }
        return joined;
    }

    private static @Nullable String between(RoledBlock a, RoledBlock b) {
        if (a.has(PassageRole.LIST) && b.has(PassageRole.LIST)) {
            return same(a, b, "ul, ol, dl") ? "\n" : null;
        }
        if (a.has(PassageRole.TABLE) && b.has(PassageRole.TABLE) && same(a, b, "table")) {
            return same(a, b, "tr") ? "\t" : "\n";
        }
        return null;
    }

    private static boolean same(RoledBlock a, RoledBlock b, String selector) {
        Element left = a.of().block().element().closest(selector);
        return left != null && left.equals(b.of().block().element().closest(selector));
    }
}
