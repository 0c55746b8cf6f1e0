// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Finds the dateline with which a paragraph opens: "BEIRUT, Dec 22 (AFP) -", "MOSCOW, January 3. /TASS/.". */
final class DatelineReader {
    private static final int WITHIN = 160;
    private static final String S = "[\\s\\u00a0\\u202f]";
    private static final String PLACE =
            "(?<place>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ \\u00a0/,]{1,2}(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|al-\\p{Lu}[\\p{L}’'-]*|de|del|la|el|of|and|on|sur|am)){0,6}?)";
    private static final String DASH = "(?:[–—―]|--?|:)";

    private final Pattern dateline;
    private final Agencies agencies;

    DatelineReader(Lexicons lexicons, Agencies agencies) {
        this.agencies = agencies;
        String month = lexicons.words("months.txt").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String date = "(?<date>(?:(?i:" + month + ")\\.?" + S + "\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?" + S
                + "(?i:" + month + ")\\.?)(?:,?" + S + "\\d{4})?)";
        String agency = "(?:\\((?<round>[^()]{2,40})\\)|/(?<slash>[^/]{2,40})/|\\[(?<square>[^\\[\\]]{2,40})\\])";
        String dash = S + "*" + DASH + S + "+";
        dateline = Pattern.compile("(?:" + PLACE + ")?(?:[,.]?" + S + "?" + date + ")?[,.]?" + S + "{0,2}(?:" + agency
                + "\\.?(?<after>" + dash + "|" + S + "+(?=[“\"‘]?\\p{Lu}))|(?<bare>" + dash + "))");
    }

    /**
     * A dateline at the beginning of a paragraph.
     *
     * @param length of its words, without the dash that follows
     * @param rest where the paragraph goes on
     */
    record Found(
            int length,
            int rest,
            @Nullable String place,
            @Nullable String agency,
            @Nullable String date) {}

    /** The dateline of a paragraph; empty when it opens with none. */
    Optional<Found> of(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), WITHIN));
        Matcher matcher = dateline.matcher(head);
        if (!matcher.lookingAt() || matcher.end() >= paragraph.length()) {
            return Optional.empty();
        }
        String bracket = firstOf(matcher.group("round"), matcher.group("slash"), matcher.group("square"));
        String agency = bracket == null
                ? null
                : agencies.among(bracket).stream().findFirst().orElse(null);
        String place = matcher.group("place");
        String date = matcher.group("date");
        String tail = Objects.requireNonNullElse(firstOf(matcher.group("after"), matcher.group("bare")), "");
        boolean dashed = !tail.isBlank();
        boolean colon = tail.strip().equals(":");
        boolean capitals = place != null && isCapitals(place);
        boolean sure = agency != null && (dashed || matcher.group("slash") != null || date != null || capitals);
        boolean likely = bracket == null && dashed && !colon && place != null && (date != null || capitals);
        boolean labelled = bracket == null && colon && capitals && date != null;
        boolean unknownAgency = bracket != null && agency == null && capitals && dashed && !colon;
        if (!sure && !likely && !labelled && !unknownAgency) {
            return Optional.empty();
        }
        String credit = agency != null ? agency : bracket;
        return Optional.of(new Found(
                head.substring(0, matcher.end() - tail.length()).stripTrailing().length(),
                matcher.end(),
                place == null ? null : ordinaryCase(place),
                credit,
                date));
    }

    /** Whether a line is a dateline and nothing more. */
    boolean isWhole(String line) {
        return line.length() < WITHIN - 10
                && of(line + " – X.")
                        .filter(found -> found.length() >= line.length() - 2)
                        .isPresent();
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Whether the first word is in capitals: "NEW DELHI", "BEIRUT, Lebanon". */
    private static boolean isCapitals(String place) {
        String first = TextLine.wordsOf(place.replace(',', ' '))[0];
        return first.length() >= 3 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** NEW YORK to New York; words that have small letters stay as they are. */
    private static String ordinaryCase(String place) {
        StringBuilder result = new StringBuilder();
        for (String word : place.split("(?<=[ \\u00a0/-])")) {
            boolean capitals =
                    word.strip().length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains(".");
            result.append(capitals ? word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return result.toString().replaceAll("[,. ]+$", "");
    }
}
