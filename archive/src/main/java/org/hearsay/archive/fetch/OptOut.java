// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an answer itself says against being collected: {@code tdm-reservation: 1}, or {@code noai}, {@code noindex} or
 * {@code none} for robots, as a header or a {@code meta} element. An archive that is searched is an index;
 * {@code noarchive}, {@code nosnippet} and {@code nofollow} are about what others are shown, and nobody is shown this
 * archive.
 */
final class OptOut {
    static final String RESERVED = "its publisher reserves text and data mining, so it was not collected";

    private static final Set<String> AGAINST = Set.of("noai", "noindex", "none");
    private static final int HEAD_BYTES = 64 * 1024;

    private OptOut() {}

    /** Fails when the answer does not want to be collected. What stands in the page wins over the header. */
    static void check(Answer answer) throws FetchException {
        if (answer.status() != 200) {
            return;
        }
        Document head = head(answer);
        String inPage = meta(head, "tdm-reservation");
        String reservation = inPage != null ? inPage : answer.header("tdm-reservation");
        if (reservation != null && reservation.strip().equals("1")) {
            throw FetchException.unwanted(RESERVED);
        }
        for (@Nullable
        String robots :
                Arrays.asList(answer.header("X-Robots-Tag"), meta(head, "robots"), meta(head, UserAgent.ROBOT))) {
            if (robots != null && isAgainst(robots)) {
                throw FetchException.unwanted("it asks robots not to collect it (" + robots.strip() + ")");
            }
        }
    }

    private static boolean isAgainst(String robots) {
        return Arrays.stream(robots.toLowerCase(Locale.ROOT).split("[,\\s]+")).anyMatch(AGAINST::contains);
    }

    /** The beginning as a page, where it is one; only ASCII matters in it. */
    private static @Nullable Document head(Answer answer) {
        String type = String.valueOf(MediaType.of(answer.contentType() == null ? "" : answer.contentType())
                .type());
        byte[] bytes = answer.body().array();
        return type.contains("html")
                ? Jsoup.parse(new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1))
                : null;
    }

    private static @Nullable String meta(@Nullable Document page, String name) {
        Element meta = page == null ? null : page.selectFirst("meta[name=" + name + "]");
        return meta == null ? null : meta.attr("content");
    }
}
