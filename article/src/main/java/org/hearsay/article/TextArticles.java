// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.body.LineModel;
import org.jspecify.annotations.Nullable;

/** Articles of plain text, whose roles come from the text alone. */
final class TextArticles {
    static final String MEDIA_TYPE = "text/plain";

    /** A page has some hundred lines; what has more than this is no page for readers. */
    private static final int MOST_LINES = 1000;
    /** Menu and footer alone have about so many lines. */
    private static final int FEWEST_SCRAPED = 30;

    private final Knowledge knows;
    private final @Nullable LineModel model;
    private final boolean keepAll;

    TextArticles(Knowledge knows, @Nullable LineModel model, boolean keepAll) {
        this.knows = knows;
        this.model = model;
        this.keepAll = keepAll;
    }

    /** The article of a page of plain text; any words at all make one, since users pipe single sentences. */
    Article of(Page page, String text, boolean whole) throws NoArticleException {
        List<TextLine> lines = TextLines.of(text);
        TextFindings findings = new TextFindings();
        List<Block> blocks = keepAll ? paragraphs(lines) : roles(lines, findings);
        if (blocks.stream().noneMatch(Block.Kept.class::isInstance)) {
            throw new NoArticleException(page.name() + ": no article text found (" + lines.size()
                    + " lines, all furniture of a page); try --keep-all");
        }
        List<String> warnings = new ArrayList<>();
        if (!whole) {
            warnings.add(Warnings.unread());
        }
        MetadataDraft draft = ArticleBuilder.offersOf(page);
        offer(findings, blocks, draft);
        return new ArticleBuilder(knows).build(page, MEDIA_TYPE, whole, draft, PageKind.ARTICLE, blocks, warnings);
    }

    /** Of a page that was scraped whole the model tells which lines are body; a text of few lines is left to the rules. */
    private List<Block> roles(List<TextLine> lines, TextFindings findings) {
        if (model == null || !isScrapedWhole(lines) || lines.size() > MOST_LINES) {
            return new TextRoles(knows, lines, findings).blocks();
        }
        float[] margins = model.margins(new TextRoles(knows, lines, new TextFindings()).ruled());
        return new TextRoles(knows, lines, findings).blocks(margins);
    }

    /** Whether it holds more than an article: many lines, or fewer of which most are no sentences. */
    private static boolean isScrapedWhole(List<TextLine> lines) {
        return lines.size() >= TextRoles.SCRAPED_WHOLE
                || (lines.size() >= FEWEST_SCRAPED
                        && lines.stream().filter(TextLine::isProse).count() * 2 < lines.size());
    }

    private static List<Block> paragraphs(List<TextLine> lines) {
        return lines.stream()
                .<Block>map(line -> new Block.Kept(PassageRole.PARAGRAPH, line.text()))
                .toList();
    }

    private void offer(TextFindings findings, List<Block> blocks, MetadataDraft draft) {
        for (Block block : blocks) {
            if (block instanceof Block.Kept kept && kept.role() == PassageRole.HEADLINE) {
                draft.offer("headline", kept.text(), "text");
            }
        }
        draft.offer("published", findings.published, "text");
        draft.offer("modified", findings.modified, "text");
        draft.offer("byline", findings.authors, "text");
        draft.offer("sections", findings.sections, "text");
        draft.offer("tags", findings.tags, "text");
        draft.offer("agency", agencies(findings, blocks), "text");
    }

    /** Agencies that sign lines, and those that the last words of the text credit. */
    private List<String> agencies(TextFindings findings, List<Block> blocks) {
        Stream<String> atEnd = blocks.stream()
                .filter(block -> block instanceof Block.Kept kept && kept.role() == PassageRole.PARAGRAPH)
                .reduce((a, b) -> b)
                .map(Block::text)
                .map(knows.agencies::atEnd)
                .orElse(List.of())
                .stream();
        return Stream.concat(findings.agencies.stream(), atEnd).distinct().collect(Collectors.toList());
    }
}
