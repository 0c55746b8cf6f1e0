// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page say of its article: microdata, time elements, links, the address. */
final class MarkupMetadata {
    private static final Pattern DATE_IN_URL =
            Pattern.compile("/(20\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");

    private static final Pattern AUTHOR_PATH = Pattern.compile(
            "(?i)/(?:author|authors|autor|autores|autoren|auteur|auteurs|autore|autori|profile)/[^/?#]{3,}");

    private final Document page;
    private final Knowledge knows;

    MarkupMetadata(Document page, Knowledge knows) {
        this.page = page;
        this.knows = knows;
    }

    /** Whether a page says outside its JSON-LD that its text is not free to read. */
    static boolean isLocked(Document page) {
        return page.selectFirst("meta[property=article:content_tier][content=locked],"
                        + "[itemprop=isAccessibleForFree][content=false]")
                != null;
    }

    void offerLinks(MetadataDraft draft) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            String address = canonical.attr("abs:href");
            draft.offer("url", address.isEmpty() ? absolute(canonical.attr("href")) : address, "link");
        }
        Element html = page.selectFirst("html[lang], html[xml:lang]");
        if (html != null) {
            String tag = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
            draft.offer("language", Languages.code(tag), "html");
        }
    }

    private static @Nullable String absolute(String address) {
        return address.startsWith("http") ? address : null;
    }

    void offerMicrodata(MetadataDraft draft) {
        draft.offer("published", itemDate("datePublished"), "microdata");
        draft.offer("modified", itemDate("dateModified"), "microdata");
        Element headline = page.selectFirst("[itemprop=headline]");
        if (headline != null) {
            draft.offer(
                    "headline", headline.hasAttr("content") ? headline.attr("content") : headline.text(), "microdata");
        }
        List<Author> authors = new ArrayList<>();
        for (Element author : page.select("[itemprop=author]")) {
            Element name = author.selectFirst("[itemprop=name]");
            Element holder = name == null ? author : name;
            String words = holder.hasAttr("content") ? holder.attr("content") : holder.text();
            if (!words.isBlank() && words.length() < 150) {
                authors.addAll(knows.bylines.of(words));
            }
        }
        draft.offer("byline", authors.stream().distinct().toList(), "microdata");
    }

    private @Nullable PageDate itemDate(String property) {
        Element element = page.selectFirst("[itemprop=" + property + "]");
        if (element == null) {
            return null;
        }
        for (String attribute : List.of("datetime", "content", "title")) {
            if (element.hasAttr(attribute)) {
                return PageDates.of(element.attr(attribute), "microdata", knows.dates);
            }
        }
        return PageDates.of(element.text(), "microdata", knows.dates);
    }

    /** Dates of time elements that say that they are the publication's. */
    void offerPublishedTimes(MetadataDraft draft) {
        offer(page.selectFirst("time[pubdate], time.published, time.entry-date, time[class*=publish]"), draft);
    }

    /** The date of the first time element, which may be any. */
    void offerTimes(MetadataDraft draft) {
        Element time = page.selectFirst("article time[datetime], main time[datetime], header time[datetime]");
        offer(time == null ? page.selectFirst("time") : time, draft);
    }

    private void offer(@Nullable Element time, MetadataDraft draft) {
        if (time != null) {
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            PageDate date = PageDates.of(value, "markup", knows.dates);
            PageDate seen = PageDates.of(time.text(), "markup", knows.dates);
            draft.offer("published", date == null ? seen : PublishedChoice.asSeen(date, seen), "markup");
        }
    }

    /** A date with which the page's title ends. */
    void offerTitle(MetadataDraft draft) {
        String title = page.title();
        knows.dates
                .first(title)
                .filter(date -> date.end() == title.strip().length())
                .ifPresent(date -> draft.offer("published", PageDates.of(date.value(), "title", knows.dates), "title"));
    }

    void offerAddress(MetadataDraft draft) {
        String url = draft.text("url");
        Matcher matcher = DATE_IN_URL.matcher(url == null ? "" : url);
        if (matcher.find()) {
            String date = matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3));
            draft.offer("published", PageDates.of(date, "url", knows.dates), "url");
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Links that say who wrote the article. */
    void offerAuthors(MetadataDraft draft) {
        List<Author> authors = new ArrayList<>();
        for (Element link : beside(page.select("a[rel=author], [rel=author] a"))) {
            if (link.text().length() < 80 && !link.text().isBlank()) {
                authors.addAll(knows.bylines.of(link.text()));
            }
        }
        if (authors.isEmpty()) {
            page
                    .select(
                            "[data-testid*=author i]:not(:has([data-testid*=author i])), [class*=author-name i], [class*=authorname i], [class*=byline-name i], [class*=byline__name i], a.author, a.authors")
                    .stream()
                    .map(named -> knows.bylines.ofHinted(named.text()))
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .ifPresent(authors::addAll);
        }
        if (authors.isEmpty()) {
            linkedAuthors().forEach(link -> authors.addAll(knows.bylines.ofHinted(link.text())));
        }
        draft.offer("byline", authors.stream().distinct().limit(6).toList(), "markup");
    }

    /** The first of some links, and those that stand beside it; teasers below have authors of their own. */
    private static List<Element> beside(List<Element> links) {
        List<Element> worded = links.stream().filter(Element::hasText).toList();
        if (worded.isEmpty()) {
            return worded;
        }
        Element line = worded.getFirst();
        for (int up = 0; up < 2 && line.parent() != null; up++) {
            line = line.parent();
        }
        Element holder = line;
        return worded.stream().filter(link -> link.parents().contains(holder)).toList();
    }

    /** The first links to pages about people, and those beside it. */
    private List<Element> linkedAuthors() {
        for (Element link : page.select("a[href]")) {
            if (leadsToAuthor(link)) {
                Element line = link.parent() == null ? link : link.parent();
                List<Element> beside = line.select("a[href]").stream()
                        .filter(this::leadsToAuthor)
                        .toList();
                return beside.size() > 6 ? List.of() : beside;
            }
        }
        return List.of();
    }

    private boolean leadsToAuthor(Element link) {
        return AUTHOR_PATH.matcher(link.attr("href")).find()
                && !knows.bylines.ofHinted(link.text()).isEmpty();
    }
}
