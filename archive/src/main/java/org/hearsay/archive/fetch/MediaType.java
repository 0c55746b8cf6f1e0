// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Content-Type} header.
 *
 * @param type such as {@code text/html}, in lower case; null when the header is missing or empty
 * @param charset as named; null when none is
 */
public record MediaType(@Nullable String type, @Nullable String charset) {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+)");
    private static final Set<String> READABLE =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/xml", "text/xml");

    /** Reads a header; an empty one names nothing. */
    public static MediaType of(String header) {
        String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(header);
        return new MediaType(type.isEmpty() ? null : type, charset.find() ? charset.group(1) : null);
    }

    /** Whether a page of this type can hold an article that we can read; an unnamed type may. */
    boolean readable() {
        return type == null || READABLE.contains(type);
    }
}
