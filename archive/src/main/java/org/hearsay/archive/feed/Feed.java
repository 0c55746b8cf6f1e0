// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. */
final class Feed {
    private Feed() {}

    static List<Item> items(byte[] document, @Nullable String type, URI base) throws ListException {
        return parse(document, type).getEntries().stream()
                .flatMap(entry -> item(entry, base))
                .toList();
    }

    /** The parser takes no document type, and so no entities of its own. */
    private static SyndFeed parse(byte[] document, @Nullable String type) throws ListException {
        InputStream in = new ByteArrayInputStream(document);
        try (XmlReader reader =
                type == null ? new XmlReader(in, true, "UTF-8") : new XmlReader(in, type, true, "UTF-8")) {
            return new SyndFeedInput(false, Locale.ROOT).build(reader);
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new ListException("is a feed that cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static Stream<Item> item(SyndEntry entry, URI base) {
        Date published = entry.getPublishedDate();
        Date changed = entry.getUpdatedDate() != null ? entry.getUpdatedDate() : published;
        return Stream.concat(Lists.address(entry.getLink(), base), Lists.address(entry.getUri(), base))
                .limit(1)
                .map(address -> new Item(
                        address,
                        published == null ? null : minute(published.toInstant()),
                        changed == null ? null : changed.toInstant()));
    }

    /** The zone is lost, since the parser keeps none. */
    private static PageDate minute(Instant time) {
        String value = time.truncatedTo(ChronoUnit.MINUTES).toString().substring(0, 16) + "Z";
        return new PageDate(value, Precision.MINUTE, "feed");
    }
}
