// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an answer itself says against being collected: {@code tdm-reservation: 1}, or {@code noai}, {@code noindex} or
 * {@code none} for robots, as a header or a {@code meta} element. An archive that is searched is an index;
 * {@code noarchive}, {@code nosnippet} and {@code nofollow} are about what others are shown, and nobody is shown this
 * archive. A list of pages is not kept, and sites often tell robots not to index their feeds: so of a list only the
 * reservation counts.
 */
final class OptOut {
    static final String RESERVED = "its publisher reserves text and data mining, so it was not collected";

    private static final Set<String> AGAINST = Set.of("noai", "noindex", "none");
    private static final Pattern NAMED = Pattern.compile("\\s*(?!max-|unavailable_after)([\\w-]+)\\s*:");
    private static final int HEAD_BYTES = 64 * 1024;

    private OptOut() {}

    /** Fails when the answer does not want to be collected. What stands in the page wins over the header. */
    static void check(Answer answer, boolean kept) throws FetchException {
        if (answer.status() != 200) {
            return;
        }
        Document head = head(answer);
        String inPage = meta(head, "tdm-reservation");
        String reservation = inPage != null ? inPage : answer.header("tdm-reservation");
        if (reservation != null && reservation.strip().equals("1")) {
            throw FetchException.unwanted(RESERVED);
        }
        if (!kept) {
            return;
        }
        refuse(answer.header("X-Robots-Tag"));
        refuse(meta(head, "robots"));
        refuse(meta(head, UserAgent.ROBOT));
    }

    private static void refuse(@Nullable String robots) throws FetchException {
        if (robots != null && isAgainst(robots)) {
            throw FetchException.unwanted("it asks robots not to collect it (" + robots.strip() + ")");
        }
    }

    /** Rules behind the name of a robot and a colon are for that one alone. */
    private static boolean isAgainst(String robots) {
        String robot = "";
        for (String rule : robots.toLowerCase(Locale.ROOT).split(",")) {
            Matcher named = NAMED.matcher(rule);
            robot = named.lookingAt() ? named.group(1) : robot;
            String rest = named.lookingAt() ? rule.substring(named.end()) : rule;
            boolean forUs = robot.isEmpty() || robot.equals(UserAgent.ROBOT);
            if (forUs && Arrays.stream(rest.strip().split("\\s+")).anyMatch(AGAINST::contains)) {
                return true;
            }
        }
        return false;
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
