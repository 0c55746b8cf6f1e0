// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Optional;
import org.hearsay.article.body.BodyModel;
import org.hearsay.article.body.LineModel;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.body.PageLines;
import org.hearsay.article.source.PageText;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Pages to articles. Immutable: one extractor serves many threads. */
public final class ArticleExtractor {
    private final Knowledge knows;
    private final @Nullable BodyModel bodies;
    private final @Nullable LineModel lines;
    private final boolean keepAll;

    /**
     * An extractor that knows furniture, agencies and the like from these lexicons.
     *
     * @throws org.hearsay.lexicon.LexiconException when a lexicon has a line that means nothing
     */
    public ArticleExtractor(Lexicons lexicons) {
        this(new Knowledge(lexicons), BodyModel.shipped(), LineModel.shipped(), false);
    }

    /** An extractor that finds bodies by rules alone, without the learned models. */
    public static ArticleExtractor byRules(Lexicons lexicons) {
        return new ArticleExtractor(new Knowledge(lexicons), null, null, false);
    }

    private ArticleExtractor(Knowledge knows, @Nullable BodyModel bodies, @Nullable LineModel lines, boolean keepAll) {
        this.knows = knows;
        this.bodies = bodies;
        this.lines = lines;
        this.keepAll = keepAll;
    }

    /** The same extractor, but the whole visible text of a page is its article: nothing is furniture. */
    public ArticleExtractor keepingAll() {
        return new ArticleExtractor(knows, bodies, lines, true);
    }

    /** The same extractor with other models: of the blocks of HTML and of the lines of scraped text. */
    public ArticleExtractor with(BodyModel otherBodies, LineModel otherLines) {
        return new ArticleExtractor(knows, otherBodies, otherLines, keepAll);
    }

    /** The blocks of an HTML page and what the rules make of them, for learning a model of bodies. */
    public PageBlocks blocks(Page page) {
        return new HtmlArticles(knows, null, false)
                .blocks(
                        page,
                        PageText.of(page.bytes(), page.mediaType(), page.charset())
                                .text());
    }

    /** The lines of a scraped text and what the rules make of them, for learning a model of lines. */
    public PageLines lines(String text) {
        return new TextRoles(knows, TextLines.of(text), new TextFindings()).ruled();
    }

    /**
     * The article of a page.
     *
     * @throws NoArticleException when the page holds no article text; its message names the page and the next step
     */
    public Article extract(Page page) throws NoArticleException {
        byte[] bytes = page.bytes();
        Optional<String> binary = PageText.binaryKind(bytes);
        if (binary.isPresent()) {
            throw NoArticleException.unreadable(page.name() + ": looks like " + binary.get()
                    + ", not a page of text or HTML; convert it to text first");
        }
        PageText text = PageText.of(bytes, page.mediaType(), page.charset());
        if (TextLines.trimmed(text.text()).isEmpty()) {
            throw NoArticleException.unreadable(page.name() + ": is empty; give a page of text or HTML");
        }
        Page seen = text.breaksOff() ? page.truncated() : page;
        if (text.html()) {
            return new HtmlArticles(knows, bodies, keepAll).of(seen, text.text(), text.whole());
        }
        return new TextArticles(knows, lines, keepAll).of(seen, text.text(), text.whole());
    }
}
