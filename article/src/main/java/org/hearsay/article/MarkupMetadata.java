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

    private final Document page;
    private final Knowledge knows;

    MarkupMetadata(Document page, Knowledge knows) {
        this.page = page;
        this.knows = knows;
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

    /** Dates of time elements: the first that says it is the publication's, else the first of the page. */
    void offerTimes(MetadataDraft draft) {
        Element time = page.selectFirst("time[pubdate], time.published, time.entry-date, time[class*=publish]");
        if (time == null) {
            time = page.selectFirst("article time[datetime], main time[datetime], header time[datetime]");
        }
        if (time == null) {
            time = page.selectFirst("time");
        }
        if (time != null) {
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            PageDate date = PageDates.of(value, "markup", knows.dates);
            draft.offer("published", date == null ? PageDates.of(time.text(), "markup", knows.dates) : date, "markup");
        }
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
        for (Element link : page.select("a[rel=author], [rel=author] a")) {
            if (link.text().length() < 80 && !link.text().isBlank()) {
                authors.addAll(knows.bylines.of(link.text()));
            }
        }
        draft.offer("byline", authors.stream().distinct().limit(6).toList(), "markup");
    }
}
