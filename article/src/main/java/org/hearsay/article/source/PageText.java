// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a page.
 *
 * @param text its characters, without byte order mark
 * @param html true for HTML, false for plain text
 * @param whole false when bytes were left unread
 */
public record PageText(String text, boolean html, boolean whole) {
    /** News pages have up to two megabytes; what is longer than this is read up to here, to bound time and memory. */
    public static final int MOST_BYTES = 8_000_000;

    private static final int SNIFFED = 4096;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*" + "<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:div|p|span|a|h[1-6]|article|section|br|ul|li|img|meta|title|script)\\b[^<>]*>");

    /** Far longer than any tag but one that carries a picture. */
    private static final int TAIL = 4096;

    private static final Pattern OPEN_TAG = Pattern.compile("<[a-zA-Z/!][^<>]*$");

    /** Whether HTML ends inside a tag, as a page does that was not loaded or saved whole. */
    public boolean breaksOff() {
        return html
                && OPEN_TAG.matcher(text.substring(Math.max(0, text.length() - TAIL)))
                        .find();
    }

    /** What kind of binary file the bytes are, such as "a PDF"; empty for text. */
    public static Optional<String> binaryKind(byte[] bytes) {
        return BinaryKind.of(bytes);
    }

    /**
     * Decodes a page.
     *
     * @param bytes the page
     * @param mediaType as given; null when unknown
     * @param charset as given; null when unknown
     */
    public static PageText of(byte[] bytes, @Nullable String mediaType, @Nullable String charset) {
        boolean whole = bytes.length <= MOST_BYTES;
        String text = Charsets.decode(whole ? bytes : Arrays.copyOf(bytes, MOST_BYTES), charset);
        return new PageText(text, isHtml(text, mediaType), whole);
    }

    private static boolean isHtml(String text, @Nullable String mediaType) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED));
        if (BEGINNING.matcher(head).matches()) {
            return true;
        }
        if (mediaType != null && !mediaType.isBlank()) {
            return mediaType.toLowerCase(Locale.ROOT).contains("html");
        }
        return head.stripLeading().startsWith("<")
                && TAG.matcher(head).results().limit(3).count() == 3;
    }
}
