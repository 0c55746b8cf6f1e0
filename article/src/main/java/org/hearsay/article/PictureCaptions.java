// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import java.util.Set;
import org.hearsay.article.html.HintedBlock;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Element;

/** Tells captions on HTML pages: by what calls them so most nearly, or as the only text in an element with a picture. */
final class PictureCaptions {
    /** What an element that is a caption may be called besides: hidden from sight, part of what is embedded. */
    private static final Set<String> BESIDE_CAPTION = Set.of("other", "embed");

    /** Text beside a picture that nothing calls its caption is no longer than this. */
    private static final int MOST_WORDS = 45;

    private static final int MOST_WORDS_OF_CREDIT = 8;
    private static final double MOSTLY_LINK = 0.5;
    private static final int LEVELS = 4;

    private final List<HintedBlock> blocks;

    PictureCaptions(List<HintedBlock> blocks) {
        this.blocks = blocks;
    }

    /** Whether the nearest word on a block calls it a caption, whatever holds the picture: a slider, an embed, a teaser. */
    boolean isCalled(HintedBlock hinted) {
        boolean tagged = hinted.block().tag().equals("figcaption");
        boolean teaser = hinted.has("related") && hinted.block().linkDensity() >= MOSTLY_LINK;
        if (teaser || hinted.has("comments")) {
            return false;
        }
        for (String hint : hinted.hints()) {
            if (!tagged || !BESIDE_CAPTION.contains(hint)) {
                return hint.equals("caption");
            }
        }
        return tagged;
    }

    /** Whether a block stands alone, or with a credit, in an element that holds a picture. */
    boolean isBesidePicture(HintedBlock hinted) {
        HtmlBlock block = hinted.block();
        if (block.words() < 2
                || block.words() > MOST_WORDS
                || block.isHeading()
                || block.linkDensity() >= MOSTLY_LINK) {
            return false;
        }
        Element at = block.element();
        for (int level = 0; level < LEVELS && at != null && isAlone(block, at); level++) {
            boolean paragraph = level == 0 && at.normalName().equals("p");
            if (!paragraph && at.selectFirst("img, picture") != null) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private boolean isAlone(HtmlBlock block, Element holder) {
        for (int by : new int[] {-2, -1, 1, 2}) {
            int at = block.order() + by;
            if (at < 0 || at >= blocks.size()) {
                continue;
            }
            HtmlBlock other = blocks.get(at).block();
            boolean credit = Math.abs(by) == 1 && other.words() <= MOST_WORDS_OF_CREDIT;
            if (!credit && isIn(other.element(), holder)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(Element element, Element holder) {
        Element at = element;
        while (at != null && !at.equals(holder)) {
            at = at.parent();
        }
        return at != null;
    }
}
