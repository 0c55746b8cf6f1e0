// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import org.hearsay.article.html.BlockReader;
import org.hearsay.article.html.BodyFinder;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page's blocks with the roles that the rules give, in the way of reading that finds an article: as the page shows itself;
 * else with what it hides, as pages do that scripts unfold; else without believing its class names.
 *
 * @param read the blocks
 * @param headline the visible headline; null when there is none
 * @param body where the rules see the body
 * @param roles what gives roles to these blocks
 * @param findings what the rules found in the text
 * @param ruled the blocks with their roles
 */
record PageReading(
        BlockReader.Read read,
        @Nullable HtmlBlock headline,
        BodyFinder.Body body,
        HtmlRoles roles,
        TextFindings findings,
        List<RoledBlock> ruled) {
    /** So little text raises the question whether something hid the rest. */
    private static final int SUSPICIOUSLY_FEW = 150;
    /** So many times the words make another way of reading the better one. */
    private static final int TIMES = 3;

    private static final int FEWEST = 40;

    static PageReading of(Document document, @Nullable String articleBody, List<String> titles, Knowledge knows) {
        BlockReader.Read shown = BlockReader.read(document);
        PageReading best = of(shown, articleBody, titles, knows, true);
        int words = best.words();
        if (words < SUSPICIOUSLY_FEW) {
            PageReading unfolded = of(BlockReader.readHidden(document), articleBody, titles, knows, true);
            best = unfolded.words() > Math.max(FEWEST, words * TIMES) ? unfolded : best;
        }
        if (best.words() < SUSPICIOUSLY_FEW) {
            PageReading doubting = of(shown, articleBody, titles, knows, false);
            best = doubting.words() > Math.max(FEWEST, best.words() * TIMES) ? doubting : best;
        }
        return best;
    }

    private static PageReading of(
            BlockReader.Read read,
            @Nullable String articleBody,
            List<String> titles,
            Knowledge knows,
            boolean trusting) {
        HtmlBlock headline = HeadlineBlocks.of(read.blocks(), titles);
        BodyFinder.Body body = knows.bodies.find(read.blocks(), articleBody, trusting);
        TextFindings findings = new TextFindings();
        HtmlRoles roles = new HtmlRoles(knows, body, headline, findings);
        return new PageReading(read, headline, body, roles, findings, roles.blocks());
    }

    private int words() {
        return HtmlArticles.words(HtmlJoins.joined(HtmlCrossheads.checked(ruled)));
    }
}
