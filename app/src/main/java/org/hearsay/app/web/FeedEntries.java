// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.html.Links;
import org.hearsay.app.view.Facts;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.Archive;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.search.Snippet;
import org.hearsay.archive.store.Published;
import org.hearsay.archive.store.Published.Kind;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Metadata;
import org.hearsay.article.PageDate;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** What a published search or story holds now. It tells nothing of where the archive has its articles from but the web. */
final class FeedEntries {
    private static final int MOST = 50;

    /** So much of the article stands on either side of a statement. */
    private static final int AROUND = 160;

    private static final int LONGEST = 1_000;

    /** So much is shown of how an article begins. */
    private static final int BEGINNING = 300;

    private static final int PARAGRAPHS = 3;

    private final Archive archive;
    private final Texts texts;

    FeedEntries(Archive archive, Texts texts) {
        this.archive = archive;
        this.texts = texts;
    }

    /** Those that came last, the last first. */
    List<FeedEntry> of(Published published) {
        SearchRequest request = request(published).orElse(null);
        if (request == null) {
            return List.of();
        }
        // Words that an article tells twice are one entry.
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        for (Hit hit : archive.latest(request)) {
            archive.version(hit.article(), hit.version())
                    .map(version -> entry(hit, version, request.everyVersion()))
                    .ifPresent(entry -> entries.putIfAbsent(entry.id(), entry));
        }
        return entries.values().stream()
                .sorted(Comparator.comparing(FeedEntry::updated)
                        .thenComparing(FeedEntry::date)
                        .reversed())
                .toList();
    }

    /** Empty where there is no such story any more. */
    private Optional<SearchRequest> request(Published published) {
        if (published.kind() == Kind.SEARCH) {
            return Optional.of(AskedSearch.ofConditions(published.what()).request(MOST));
        }
        return archive.stories()
                .story(Long.parseLong(published.what()))
                .map(StoredStory::id)
                .map(story -> SearchRequest.ofWords("")
                        .with(Facet.STORY, Long.toString(story))
                        .limited(MOST));
    }

    private FeedEntry entry(Hit hit, StoredVersion version, boolean everyVersion) {
        Article article = version.reading().article();
        Metadata metadata = article.metadata();
        PageDate published = metadata.published();
        Hit.Said said = hit.said();
        String which = everyVersion ? "version " + hit.version() : "";
        String link = link(hit.address());
        return new FeedEntry(
                said == null ? id("article", hit.address(), which) : id("statement", hit.address(), which, words(said)),
                metadata.headline() == null ? "" : metadata.headline(),
                outlet(metadata),
                published == null ? "" : Facts.date(published),
                link.isEmpty() ? link(metadata.url()) : link,
                seen(version),
                published == null ? null : instant(published),
                metadata.byline().stream().map(Author::name).toList(),
                metadata.language(),
                said == null ? "" : said.speaker() == null ? texts.of("search.unknown") : said.speaker(),
                said == null ? "" : words(said),
                said == null
                        ? excerpt(article, hit)
                        : surrounded(article.text(), said).orElse(hit.snippet()));
    }

    private static String words(Hit.Said said) {
        String words = said.content().isBlank() ? said.source() + " " + said.cue() : said.content();
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The outlet's name or domain; never the file that it was read from. */
    String outlet(Metadata metadata) {
        return Stream.of(metadata.outlet().name(), metadata.outlet().domain())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> texts.of("feed.noOutlet"));
    }

    /** An address that can be opened and tells no password; else empty. */
    static String link(@Nullable String address) {
        String open = Links.openable(address);
        try {
            URI uri = URI.create(open);
            return uri.getHost() == null || uri.getRawUserInfo() != null ? "" : open;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Instant seen(StoredVersion version) {
        try {
            return Instant.parse(version.seen());
        } catch (DateTimeException e) {
            // An import may bring anything.
            return Instant.EPOCH;
        }
    }

    /** No more precise than it is known. */
    private static @Nullable Instant instant(PageDate date) {
        if (date.precision() != PageDate.Precision.MINUTE) {
            return null;
        }
        try {
            return OffsetDateTime.parse(date.value()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What was sought, or how the article begins. */
    private static Snippet excerpt(Article article, Hit hit) {
        if (!hit.snippet().marks().isEmpty()) {
            return hit.snippet();
        }
        String text = article.passages().stream()
                .filter(p -> p.role() == PassageRole.PARAGRAPH)
                .limit(PARAGRAPHS)
                .map(p -> article.text().substring(p.span().start(), p.span().end()))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
        int end = cut(text, Math.min(text.length(), BEGINNING), text.length());
        return text.isEmpty()
                ? hit.snippet()
                : new Snippet(text.substring(0, end) + (end < text.length() ? " …" : ""), List.of());
    }

    /** What is said, marked, with the words around it in its paragraph. */
    private static Optional<Snippet> surrounded(String text, Hit.Said said) {
        if (said.start() < 0 || said.start() >= said.end() || said.end() > text.length()) {
            return Optional.empty();
        }
        int paragraph = text.lastIndexOf('\n', said.start()) + 1;
        int after = text.indexOf('\n', said.end());
        int from = cut(text, Math.max(paragraph, said.start() - AROUND), paragraph);
        int end = Math.min(said.end(), cut(text, Math.min(said.end(), said.start() + LONGEST), said.end()));
        int paragraphEnd = after < 0 ? text.length() : after;
        int to = Math.max(end, cut(text, Math.min(paragraphEnd, end + AROUND), paragraphEnd));
        String lead = from > paragraph ? "… " : "";
        String shown = lead + text.substring(from, to).replaceAll("\\s", " ") + (to < paragraphEnd ? " …" : "");
        int start = lead.length() + said.start() - from;
        return Optional.of(new Snippet(shown, List.of(new Span(start, start + end - said.start()))));
    }

    /** The place of a blank near a place, so that no word is cut; the place itself where that is the text's own edge. */
    private static int cut(String text, int place, int edge) {
        if (place == edge) {
            return place;
        }
        int blank = text.indexOf(' ', place);
        if (blank >= 0 && blank - place < AROUND / 4) {
            return blank + (place > edge ? 1 : 0);
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    /** A name made of what never changes (RFC 9562, version 8). */
    static String id(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(hash);
            long high = (bits.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
            long low = (bits.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return "urn:uuid:" + new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
