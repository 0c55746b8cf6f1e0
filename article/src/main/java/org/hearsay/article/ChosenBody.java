// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.body.BodyModel;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.html.HintedBlock;
import org.hearsay.article.html.HtmlBlock;
import org.jspecify.annotations.Nullable;

/** Lets a learned model correct which blocks the rules take for the body; roles stay the rules'. */
final class ChosenBody {
    /** The roles of passages that make up a body. */
    static final Set<PassageRole> ROLES = EnumSet.of(
            PassageRole.PARAGRAPH,
            PassageRole.CROSSHEAD,
            PassageRole.LIST,
            PassageRole.BLOCKQUOTE,
            PassageRole.STANDFIRST,
            PassageRole.TABLE,
            PassageRole.CORRECTION);

    /**
     * Blocks with a role of their own beside the body, or a reason for furniture, become body only when the model is this
     * sure (log-odds).
     */
    private static final float SURE = 1.5f;

    private final @Nullable BodyModel model;
    private final Knowledge knows;

    ChosenBody(@Nullable BodyModel model, Knowledge knows) {
        this.model = model;
        this.knows = knows;
    }

    List<RoledBlock> chosen(PageReading page) {
        if (model == null) {
            return page.ruled();
        }
        float[] margins = model.margins(seen(page));
        List<RoledBlock> chosen = new ArrayList<>();
        for (int i = 0; i < margins.length; i++) {
            RoledBlock block = page.ruled().get(i);
            chosen.add(repeatsHeadline(block, page.headline()) ? block : chosen(block, margins[i], page.roles()));
        }
        return chosen;
    }

    private static boolean repeatsHeadline(RoledBlock block, @Nullable HtmlBlock headline) {
        HtmlBlock words = block.of().block();
        return headline != null
                && words.isHeading()
                && Headlines.letters(words.text()).equals(Headlines.letters(headline.text()));
    }

    private RoledBlock chosen(RoledBlock ruled, float margin, HtmlRoles roles) {
        if (isOfBody(ruled)) {
            boolean settled = ruled.has(PassageRole.TABLE) || ruled.of().witnessed();
            return margin < 0 && !settled ? roles.asFurniture(ruled.of()) : ruled;
        }
        boolean vague = ruled.block() instanceof Block.Apart apart && apart.reason() == Furniture.Reason.OTHER;
        boolean wanted = margin > (vague ? 0 : SURE) && !ruled.has(PassageRole.HEADLINE);
        return wanted && !isCertain(ruled.of()) ? roles.asBody(ruled.of()) : ruled;
    }

    /** Whether the words themselves say that they are furniture, wherever they stand; or they are readers'. */
    private boolean isCertain(HintedBlock hinted) {
        String text = hinted.block().text();
        return hinted.has("comments")
                || hinted.block().tag().equals("figcaption")
                || knows.furniture.of(text).isPresent()
                || knows.dateLines.of(text).isPresent()
                || knows.dateLines.isVague(text)
                || knows.bylines.isByline(text);
    }

    private static boolean isOfBody(RoledBlock block) {
        return isOfBody(block.block());
    }

    /** Whether a block has one of the roles that make up a body. */
    static boolean isOfBody(@Nullable Block block) {
        return block instanceof Block.Kept kept && ROLES.contains(kept.role());
    }

    /** A number for each kind of passage and of furniture. */
    static int number(Block block) {
        return switch (block) {
            case Block.Kept kept -> kept.role().ordinal();
            case Block.Apart apart ->
                PassageRole.values().length + apart.reason().ordinal();
        };
    }

    /** What a model sees of a page. */
    static PageBlocks seen(PageReading page) {
        List<RoledBlock> ruled = page.ruled();
        HtmlBlock headline = page.headline();
        int count = ruled.size();
        int[] numbers = new int[count];
        boolean[] ofBody = new boolean[count];
        float[] likeTitle = new float[count];
        Set<String> title = headline == null ? Set.of() : Headlines.words(headline.text());
        List<HintedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RoledBlock block = ruled.get(i);
            blocks.add(block.of());
            numbers[i] = number(block.block());
            ofBody[i] = isOfBody(block);
            HtmlBlock words = block.of().block();
            likeTitle[i] = headline == null || words.words() > 60 ? 0 : (float) Headlines.likeness(title, words.text());
        }
        int top = headline == null ? -1 : headline.order();
        return new PageBlocks(
                blocks,
                numbers,
                ofBody,
                likeTitle,
                page.body().first(),
                page.body().end(),
                top,
                page.body().witnessed());
    }
}
