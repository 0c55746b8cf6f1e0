// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/** Reads documents that list pages. */
public final class Lists {
    /** What the protocol lets one sitemap hold; of a longer list the rest is left. */
    static final int MOST_ITEMS = 50_000;

    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private Lists() {}

    /**
     * What a document lists; empty when it is no list of pages.
     *
     * @param document its bytes, which may be packed with gzip
     * @param contentType as the server gave it; null without one
     * @param base the document's own address, which links are relative to
     * @throws ListException when it begins like a list and is broken
     */
    public static Optional<Listing> read(Bytes document, @Nullable String contentType, URI base) throws ListException {
        Bytes plain = unpacked(document);
        Optional<ListKind> kind = ListKind.of(plain.array());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        // A document that came packed was served by the type of its package.
        String type = plain.equals(document) ? contentType : null;
        return Optional.of(listing(kind.get(), plain, type, base));
    }

    /** Whether a document lists pages. */
    public static boolean recognises(Bytes document) {
        return ListKind.of(unpacked(document).array()).isPresent();
    }

    private static Bytes unpacked(Bytes document) {
        if (!document.isZipped()) {
            return document;
        }
        try {
            return document.unzipped(MOST_BYTES);
        } catch (IOException e) {
            return document;
        }
    }

    private static Listing listing(ListKind kind, Bytes document, @Nullable String type, URI base)
            throws ListException {
        if (ListKind.declaresType(document.array())) {
            throw new ListException("is a " + (kind == ListKind.FEED ? "feed" : "sitemap")
                    + " with a document type (<!DOCTYPE …>), and cannot be read, for that may reach for files and grow"
                    + " without end; save it, delete the declaration, and add the file");
        }
        List<Item> all = kind == ListKind.FEED
                ? Feed.items(document.array(), type, base)
                : Sitemap.items(document.array(), kind, base);
        Map<String, Item> byAddress = new LinkedHashMap<>();
        for (Item item : all) {
            if (byAddress.size() < MOST_ITEMS) {
                byAddress.putIfAbsent(item.address(), item);
            }
        }
        boolean whole = document.whole() && all.size() <= MOST_ITEMS;
        return new Listing(kind, List.copyOf(byAddress.values()), whole);
    }

    /** An address as it stands in a list, made absolute; none where it leads out of the web. */
    static Stream<String> address(@Nullable String written, URI base) {
        if (written == null || written.isBlank()) {
            return Stream.empty();
        }
        try {
            URI address = base.resolve(URI.create(written.strip().replace(" ", "%20")));
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Stream.of(address.toString()) : Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
