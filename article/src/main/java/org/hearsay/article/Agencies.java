// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** News agencies, and where a line credits them. */
final class Agencies {
    private static final Pattern PART = Pattern.compile(
            "[\\s\\u00a0]*(?:[/,;&|+–—]|\\b(?:and|et|und|y|e|och|og|en|i|ve|dan)\\b|\\bwith\\b|\\bvia\\b)[\\s\\u00a0]*");
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "(?iu)[(\\[]?(?:source|sources|additional reporting|with (?:additional )?(?:reporting|input|inputs|files?) (?:from|by)|with inputs? from|(?:this )?(?:report|story|article) (?:by|from)|from|by|with|via|additional reporting by)?[:\\s-]*(.{2,80}?)[)\\].]*");
    private static final Pattern AGENCIES_UNNAMED = Pattern.compile(
            "(?iu)[(\\[]?(?:with|from|by|source:)?[\\s:-]*(?:news )?(?:agencies|wire services|news services|news agencies|agency reports|wires)[)\\].]*");
    private static final Pattern DESK = Pattern.compile(
            "(?isu)\\((?:additional )?(?:reporting|report|writing|editing|compiled|edited|written|translated)\\b.{0,400}\\)[\\s.]*");

    private static final Pattern AT_END =
            Pattern.compile("[.!?”\"]\\s*([(\\[][^()\\[\\]]{2,60}[)\\]]|[–—-]+ ?[^–—.-]{2,30})\\.?$");

    private final Map<String, String> nameOf = new HashMap<>();

    Agencies(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("agencies.txt", 2)) {
            for (String variant : entry.list(1)) {
                nameOf.put(variant.toLowerCase(Locale.ROOT), entry.column(0));
            }
        }
    }

    /** The agency that these words name; short names count only in capitals. */
    Optional<String> named(String words) {
        String name = TextLines.trimmed(words).replaceAll("^[/©. ]+|[/©. ]+$", "");
        if (name.length() <= 4 && !name.equals(name.toUpperCase(Locale.ROOT)) && !nameOf.containsValue(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(nameOf.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A name without the agency that follows it: "Jane Doe The Associated Press". */
    String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String longest = "";
        for (String agency : nameOf.keySet()) {
            if (agency.length() > longest.length() && agency.indexOf(' ') > 0 && lower.endsWith(" " + agency)) {
                longest = agency;
            }
        }
        return longest.isEmpty()
                ? name
                : name.substring(0, name.length() - longest.length()).strip();
    }

    /** The agencies among words such as "Jane Doe/AFP" or "Reuters and AP". */
    List<String> among(String words) {
        Set<String> found = new LinkedHashSet<>();
        if (words.length() <= 300) {
            named(words).ifPresent(found::add);
            for (String part : PART.split(words)) {
                named(part.replaceAll("^[(\\[]|[)\\].]+$", "")).ifPresent(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    /** The agencies of a line that does nothing but credit them ("AFP", "(With inputs from PTI)"); else empty. */
    List<String> ofCreditLine(String line) {
        var matcher = CREDIT_LINE.matcher(line);
        if (line.length() > 120 || !matcher.matches()) {
            return List.of();
        }
        List<String> parts = List.of(PART.split(matcher.group(1)));
        List<String> found = among(matcher.group(1));
        boolean whole = named(matcher.group(1)).isPresent();
        return whole || (!found.isEmpty() && found.size() * 2 >= parts.size()) ? found : List.of();
    }

    /** The agencies that the end of a text credits in brackets: "... he said. (AFP)"; else empty. */
    List<String> atEnd(String text) {
        var matcher = AT_END.matcher(text.substring(Math.max(0, text.length() - 80)));
        return matcher.find() ? ofCreditLine(matcher.group(1)) : List.of();
    }

    /** Whether a line only says that agencies, or the people of a desk, made the report. */
    boolean isSignOff(String line) {
        return line.length() <= 500
                && (AGENCIES_UNNAMED.matcher(line).matches()
                        || DESK.matcher(line).matches()
                        || !ofCreditLine(line).isEmpty());
    }
}
