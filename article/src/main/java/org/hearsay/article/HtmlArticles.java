// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.body.BodyModel;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.html.BlockReader;
import org.hearsay.article.html.HtmlBlock;
import org.hearsay.article.html.StructuredData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Articles of HTML pages. */
final class HtmlArticles {
    static final String MEDIA_TYPE = "text/html";
    /** A page with less text holds a menu, a notice or an error, but no article. */
    private static final int FEWEST_WORDS = 40;
    /** Of a body that structured data repeats, less than this share on the page means that the page hides it. */
    private static final double HIDDEN_BELOW = 0.5;

    private final Knowledge knows;
    private final @Nullable BodyModel model;
    private final boolean keepAll;

    HtmlArticles(Knowledge knows, @Nullable BodyModel model, boolean keepAll) {
        this.knows = knows;
        this.model = model;
        this.keepAll = keepAll;
    }

    /** The blocks of a page as the rules see them, for learning. */
    PageBlocks blocks(Page page, String html) {
        Document document = Jsoup.parse(html, page.url() == null ? "" : page.url());
        JsonLdMetadata data = new JsonLdMetadata(StructuredData.of(document), knows);
        List<String> titles = new HtmlMetadata(page, document, data, knows).titles();
        return ChosenBody.seen(PageReading.of(document, data.body(), titles, knows));
    }

    Article of(Page page, String html, boolean allBytes) throws NoArticleException {
        Document document = Jsoup.parse(html, page.url() == null ? "" : page.url());
        JsonLdMetadata data = new JsonLdMetadata(StructuredData.of(document), knows);
        HtmlMetadata metadata = new HtmlMetadata(page, document, data, knows);
        PageReading reading = PageReading.of(document, data.body(), metadata.titles(), knows);
        BlockReader.Read read = reading.read();
        HtmlBlock headline = reading.headline();
        List<Block> blocks = keepAll ? paragraphs(read.blocks()) : blocks(reading, data.body());
        int words = words(blocks);
        if (words < FEWEST_WORDS && !keepAll) {
            blocks = fromData(data.body() == null ? ScriptText.of(document) : data.body(), blocks);
            words = words(blocks);
        }
        if (words < (keepAll ? 1 : FEWEST_WORDS)) {
            throw new NoArticleException(page.name() + ": no article text found (largest block "
                    + read.blocks().stream().mapToInt(HtmlBlock::words).max().orElse(0) + " words, " + FEWEST_WORDS
                    + " needed); try --keep-all");
        }
        List<String> warnings = new ArrayList<>();
        boolean whole = allBytes && read.whole();
        if (!whole) {
            warnings.add(allBytes ? Warnings.unreadBlocks() : Warnings.unread());
        }
        if (!data.free() || MarkupMetadata.isLocked(document)) {
            whole = false;
            warnings.add(Warnings.paywall());
        }
        metadata.offer(headline, read.blocks(), reading.findings());
        blocks = withHeadline(blocks, headline, metadata.headline());
        return new ArticleBuilder(knows)
                .build(
                        page,
                        MEDIA_TYPE,
                        whole,
                        metadata.draft(),
                        knows.kinds.of(document, data.allTypes(), read.blocks(), blocks),
                        blocks,
                        warnings);
    }

    /** The body that the model chooses; the structured data's where the page hides most of it. */
    private List<Block> blocks(PageReading reading, @Nullable String articleBody) {
        List<Block> blocks = HtmlJoins.joined(HtmlCrossheads.checked(new ChosenBody(model, knows).chosen(reading)));
        boolean hidden = articleBody != null
                && reading.body().witnessed() < HIDDEN_BELOW
                && TextLine.wordCount(articleBody) > words(blocks) * 1.5;
        return hidden ? fromData(articleBody, blocks) : blocks;
    }

    /** The paragraphs of the structured data's body in place of the page's; the rest of the page is furniture. */
    private static List<Block> fromData(@Nullable String articleBody, List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            boolean head = block instanceof Block.Kept kept
                    && (kept.role() == PassageRole.HEADLINE || kept.role() == PassageRole.BYLINE);
            boolean body = block instanceof Block.Kept && articleBody != null && !head;
            all.add(body ? new Block.Apart(Furniture.Reason.OTHER, block.text()) : block);
        }
        if (articleBody != null) {
            TextLines.of(articleBody).forEach(line -> all.add(new Block.Kept(PassageRole.PARAGRAPH, line.text())));
        }
        return all;
    }

    private static List<Block> paragraphs(List<HtmlBlock> read) {
        return read.stream()
                .<Block>map(block -> new Block.Kept(PassageRole.PARAGRAPH, block.text()))
                .toList();
    }

    /** A headline that only the page's metadata gives stands above all that is kept. */
    private static List<Block> withHeadline(
            List<Block> blocks, @Nullable HtmlBlock visible, @Nullable String headline) {
        boolean has = blocks.stream()
                .anyMatch(block -> block instanceof Block.Kept kept && kept.role() == PassageRole.HEADLINE);
        if (has || visible != null || headline == null) {
            return blocks;
        }
        return Stream.concat(Stream.of(new Block.Kept(PassageRole.HEADLINE, headline)), blocks.stream())
                .toList();
    }

    static int words(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Kept kept
                        && kept.role() != PassageRole.HEADLINE
                        && kept.role() != PassageRole.CAPTION)
                .mapToInt(block -> Math.max(
                        TextLine.wordCount(block.text()),
                        new TextLine(block.text()).isUnspaced() ? block.text().length() / 3 : 0))
                .sum();
    }
}
