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
    private final List<String> titles = new ArrayList<>();

    HtmlMetadata(Page page, Document document, JsonLdMetadata data, Knowledge knows) {
        this.document = document;
        this.data = data;
        this.knows = knows;
        draft = ArticleBuilder.offersOf(page);
        MetadataDraft said = new MetadataDraft();
        data.offer(said);
        String fromData = said.text("headline");
        knows.metas.offer(document, said);
        readTitles(said, fromData);
    }

    private void readTitles(MetadataDraft said, @Nullable String fromData) {
        String outlet = said.text("outlet");
        String url = draft.text("url");
        Element open = document.selectFirst("meta[property=og:title][content], meta[name=og:title][content]");
        Stream.of(fromData, open == null ? null : open.attr("content"), document.title())
                .filter(Objects::nonNull)
                .filter(title -> !title.isBlank())
                .map(title -> Headlines.withoutSite(title, outlet, ArticleBuilder.domain(url)))
                .forEach(titles::add);
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
    void offer(@Nullable HtmlBlock headline, TextFindings findings) {
        draft.offer("headline", headline == null ? headline() : headline.text(), headline == null ? "title" : "markup");
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

    MetadataDraft draft() {
        return draft;
    }

    /** What kind of page it is. */
    PageKind kind(int words) {
        if (data.types().contains("LiveBlogPosting") || data.has("LiveBlogPosting")) {
            return PageKind.LIVE_BLOG;
        }
        if (data.types().isEmpty() && data.has("VideoObject") && words < 150) {
            return PageKind.VIDEO;
        }
        return data.types().isEmpty() && data.has("ImageGallery") ? PageKind.GALLERY : PageKind.ARTICLE;
    }
}
