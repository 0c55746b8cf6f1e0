// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document is that lists pages, recognised by how it begins. */
public enum ListKind {
    /** RSS or Atom. */
    FEED,
    /** Pages of a site, perhaps with what news sitemaps tell of them. */
    SITEMAP,
    /** Sitemaps of a site. */
    SITEMAP_INDEX,
    /** A sitemap as plain text: an address a line. */
    ADDRESSES;

    /** How much of a document is looked at. */
    public static final int HEAD_BYTES = 4096;

    /** The root element, behind what XML lets stand before it. */
    private static final Pattern ROOT = Pattern.compile(
            "(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?])?\\s*>)*+<(?:[\\w.-]+:)?([\\w.-]+)[\\s/>].*",
            Pattern.DOTALL);

    private static final Pattern DOCUMENT_TYPE =
            Pattern.compile("(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+<!DOCTYPE", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Whether a document declares a type, which may name files and define entities without end. */
    static boolean declaresType(byte[] head) {
        return DOCUMENT_TYPE.matcher(text(head)).lookingAt();
    }

    private static String text(byte[] head) {
        return new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    /** What begins like this; empty for anything else, such as a page. */
    public static Optional<ListKind> of(byte[] head) {
        String text = text(head);
        Matcher root = ROOT.matcher(text);
        if (root.matches()) {
            return switch (root.group(1).toLowerCase(Locale.ROOT)) {
                case "rss", "rdf", "feed" -> Optional.of(FEED);
                case "urlset" -> Optional.of(SITEMAP);
                case "sitemapindex" -> Optional.of(SITEMAP_INDEX);
                default -> Optional.empty();
            };
        }
        return isAddresses(text, head.length > HEAD_BYTES) ? Optional.of(ADDRESSES) : Optional.empty();
    }

    private static boolean isAddresses(String text, boolean goesOn) {
        String lines = goesOn ? text.substring(0, text.lastIndexOf('\n') + 1) : text;
        return !lines.isBlank()
                && lines.lines()
                        .allMatch(line ->
                                line.isBlank() || ADDRESS.matcher(line.strip()).matches());
    }
}
