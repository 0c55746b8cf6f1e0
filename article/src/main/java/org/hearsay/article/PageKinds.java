// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.html.HtmlBlock;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what kind of page an HTML page is: by the types that it gives itself, then by what it is made of. */
final class PageKinds {
    private static final String LIVE = "LiveBlogPosting";
    /** A page with more words of prose is an article that has a video, or a product, in it. */
    private static final int FEW_WORDS = 150;
    /** An index shows at least so many teasers, a gallery so many pictures. */
    private static final int SEVERAL = 5;

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private final Map<String, PageKind> byType = new HashMap<>();
    private final Set<String> articles;

    PageKinds(Lexicons lexicons, Set<String> articles) {
        this.articles = articles;
        for (LexiconEntry entry : lexicons.entries("page-kinds.txt", 2)) {
            PageKind kind = Arrays.stream(PageKind.values())
                    .filter(value -> value.key().equals(entry.column(1)))
                    .findFirst()
                    .orElseThrow(() -> entry.error("names no kind of page"));
            byType.put(entry.column(0), kind);
        }
    }

    /**
     * The kind of a page.
     *
     * @param types what its JSON-LD holds
     * @param read its blocks
     * @param kept what was taken for its article
     */
    PageKind of(Document page, Collection<String> types, List<HtmlBlock> read, List<Block> kept) {
        Set<String> all = new HashSet<>(types);
        for (Element item : page.select("[itemtype]")) {
            all.add(item.attr("itemtype").replaceFirst("^.*[/:#]", ""));
        }
        if (all.contains(LIVE)) {
            return PageKind.LIVE_BLOG;
        }
        Element open = page.selectFirst("meta[property=og:type][content]");
        String og = open == null ? "" : open.attr("content").toLowerCase(Locale.ROOT);
        int words = HtmlArticles.words(kept);
        boolean article = all.stream().anyMatch(articles::contains);
        if (og.startsWith("video") && words < FEW_WORDS) {
            return PageKind.VIDEO;
        }
        if (article) {
            return PageKind.ARTICLE;
        }
        Set<PageKind> named = new HashSet<>();
        Stream.concat(all.stream(), Stream.of("og:" + og))
                .filter(byType::containsKey)
                .map(byType::get)
                .forEach(named::add);
        if (named.contains(PageKind.GALLERY) && words < FEW_WORDS * 2) {
            return PageKind.GALLERY;
        }
        if (named.contains(PageKind.VIDEO) && words < FEW_WORDS) {
            return PageKind.VIDEO;
        }
        boolean dated = og.equals("article") || page.selectFirst("meta[property=article:published_time]") != null;
        if (!dated && teasers(read) >= SEVERAL && (named.contains(PageKind.INDEX) || words < FEW_WORDS)) {
            return PageKind.INDEX;
        }
        if (!dated && named.contains(PageKind.OTHER)) {
            return PageKind.OTHER;
        }
        return captions(kept) >= SEVERAL && captionWords(kept) > words ? PageKind.GALLERY : PageKind.ARTICLE;
    }

    /** Headings that are links. */
    private static long teasers(List<HtmlBlock> read) {
        return read.stream()
                .filter(block -> HEADINGS.contains(block.tag()) && block.words() >= 3 && block.linkDensity() > 0.9)
                .count();
    }

    private static long captions(List<Block> kept) {
        return kept.stream().filter(PageKinds::isCaption).count();
    }

    private static int captionWords(List<Block> kept) {
        return kept.stream()
                .filter(PageKinds::isCaption)
                .mapToInt(block -> TextLine.wordCount(block.text()))
                .sum();
    }

    private static boolean isCaption(Block block) {
        return block instanceof Block.Kept caption && caption.role() == PassageRole.CAPTION;
    }
}
