// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an HTML page says of its article, the surest source first. */
final class HtmlMetadata {
    private final MetadataDraft draft;
    private final Document document;
    private final JsonLdMetadata data;
    private final Knowledge knows;
    private final @Nullable String fromData;
    private final @Nullable String open;
    private final List<String> titles = new ArrayList<>();

    HtmlMetadata(Page page, Document document, JsonLdMetadata data, Knowledge knows) {
        this.document = document;
        this.data = data;
        this.knows = knows;
        draft = ArticleBuilder.offersOf(page);
        MetadataDraft said = new MetadataDraft();
        data.offer(said);
        String headline = said.text("headline");
        knows.metas.offer(document, said);
        String outlet = said.text("outlet");
        Element og = document.selectFirst("meta[property=og:title][content], meta[name=og:title][content]");
        fromData = withoutSite(headline, outlet);
        open = withoutSite(og == null ? null : og.attr("content"), outlet);
        Stream.of(fromData, open, withoutSite(document.title(), outlet))
                .filter(Objects::nonNull)
                .forEach(titles::add);
    }

    private @Nullable String withoutSite(@Nullable String title, @Nullable String outlet) {
        return title == null || title.isBlank()
                ? null
                : Headlines.withoutSite(title, outlet, ArticleBuilder.domain(draft.text("url")));
    }

    /** The titles that the page's metadata gives, without the site's name, the surest first. */
    List<String> titles() {
        return titles;
    }

    /** The headline that the metadata gives; null when it gives none. */
    @Nullable
    String headline() {
        return titles.isEmpty() ? null : titles.get(0);
    }

    /** Offers all that the page says: first its visible headline, last what was found in its text. */
    void offer(@Nullable HtmlBlock headline, List<HtmlBlock> blocks, TextFindings findings) {
        if (headline != null) {
            draft.offer("headline", agreed(headline.text()), JsonLdMetadata.FROM);
        }
        draft.offer(
                "headline",
                headline == null ? headline() : HeadlineBlocks.words(headline, blocks, titles),
                headline == null ? "title" : "markup");
        MarkupMetadata markup = new MarkupMetadata(document, knows);
        markup.offerLinks(draft);
        data.offer(draft);
        knows.metas.offer(document, draft);
        markup.offerMicrodata(draft);
        markup.offerAuthors(draft);
        markup.offerPublishedTimes(draft);
        markup.offerTitle(draft);
        draft.offer("published", findings.published, "text");
        markup.offerTimes(draft);
        draft.offer("modified", findings.modified, "text");
        draft.offer(
                "byline", findings.authors.stream().distinct().toList(), findings.namesAuthors() ? "text" : "markup");
        draft.offer("agency", List.copyOf(findings.agencies), "text");
        knows.scripts.offer(document, draft);
        markup.offerAddress(draft);
    }

    /** The headline on which structured data and OpenGraph agree against the visible one; blogs put search words there. */
    private @Nullable String agreed(String visible) {
        if (fromData == null || open == null || data.types().contains("BlogPosting")) {
            return null;
        }
        String letters = Headlines.letters(fromData);
        boolean agree = letters.equals(Headlines.letters(open));
        return agree && !Headlines.letters(visible).endsWith(letters) ? fromData : null;
    }

    MetadataDraft draft() {
        return draft;
    }
}
