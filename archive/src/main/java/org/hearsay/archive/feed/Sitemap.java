// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.jspecify.annotations.Nullable;

/** Sitemaps, news sitemaps, indexes of sitemaps, and lists of addresses. A broken one gives what stands before the break. */
final class Sitemap {
    private Sitemap() {}

    static List<Item> items(byte[] document, ListKind kind, URI base) throws ListException {
        return switch (parse(document, kind, base)) {
            case SiteMap map -> map.getSiteMapUrls().stream().map(Sitemap::item).toList();
            case SiteMapIndex index ->
                index.getSitemaps().stream()
                        .map(map -> new Item(map.getUrl().toString(), null, instant(map.getLastModified())))
                        .toList();
            default -> List.of();
        };
    }

    /** The parser takes no document type, and so no entities of its own. */
    private static AbstractSiteMap parse(byte[] document, ListKind kind, URI base) throws ListException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        parser.setURLFilter((String url) -> Lists.address(url, base).findFirst().orElse(null));
        try {
            return parser.parseSiteMap(kind == ListKind.ADDRESSES ? "text/plain" : "text/xml", document, base.toURL());
        } catch (UnknownFormatException | MalformedURLException e) {
            throw new ListException("is a sitemap that cannot be read (" + reason(e) + ")", e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }

    private static String reason(Exception e) {
        return String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
    }

    private static Item item(SiteMapURL url) {
        ZonedDateTime published = published(url);
        Instant changed = instant(url.getLastModified());
        return new Item(
                url.getUrl().toString(),
                published == null ? null : date(published),
                changed == null && published != null ? published.toInstant() : changed);
    }

    private static @Nullable ZonedDateTime published(SiteMapURL url) {
        ExtensionMetadata[] news = url.getAttributesForExtension(Extension.NEWS);
        return news != null && news.length > 0 && news[0] instanceof NewsAttributes attributes
                ? attributes.getPublicationDateTime()
                : null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** The parser takes a day for its midnight in UTC. */
    private static PageDate date(ZonedDateTime time) {
        boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT)
                && time.getOffset().equals(ZoneOffset.UTC);
        String minute = time.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return day
                ? new PageDate(time.toLocalDate().toString(), Precision.DAY, "feed")
                : new PageDate(minute + time.getOffset().getId(), Precision.MINUTE, "feed");
    }
}
