// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people wrote down of a page, in Markdown: tables under headings, and sentences with a fixed opening. */
final class ExpectedPage {
    private static final String WAYS = "named|surname|title|pronoun|nominal|document|shared|carried|unnamed|unknown";

    private final String text;

    ExpectedPage(String markdown) {
        this.text = markdown;
    }

    /** The rows of the first table under a heading, each by its column's title. */
    List<Map<String, String>> table(String heading) {
        List<List<String>> rows = section(heading)
                .lines()
                .dropWhile(l -> !l.startsWith("|"))
                .takeWhile(l -> l.startsWith("|"))
                .map(ExpectedPage::cells)
                .toList();
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private String section(String heading) {
        int start = text.indexOf("## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("no heading " + heading);
        }
        int end = text.indexOf("\n## ", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The words before the first heading of a section. */
    String opening() {
        return text.substring(0, text.indexOf("\n## "));
    }

    /** Row numbers with the way in which the row's speaker is found. */
    Map<String, String> resolutions() {
        return after("Resolutions:", "(\\d+) (" + WAYS + ")\\b", m -> Map.entry(m.group(1), m.group(2)));
    }

    /** Row numbers of documents with the row whose medium they are. */
    Map<String, String> media() {
        return after(
                "Resolutions:",
                "(\\d+) document \\([^)]*?medium is [^)]*? of (\\d+)\\)",
                m -> Map.entry(m.group(1), m.group(2)));
    }

    /** Row numbers with the row that they retell. */
    Map<String, String> retellings() {
        Map<String, String> retellings = new TreeMap<>();
        Matcher matcher =
                Pattern.compile("((?:\\d+(?:, | and )?)+) retells? (\\d+)").matcher(paragraph("Resolutions:"));
        while (matcher.find()) {
            for (String row : matcher.group(1).split("\\D+")) {
                retellings.put(row, matcher.group(2));
            }
        }
        return retellings;
    }

    /** Cue lemmas with their stances. */
    Map<String, List<String>> stances() {
        Map<String, List<String>> stances = new TreeMap<>();
        String sentence = paragraph("Stances").replaceFirst("\\. .*", "");
        for (String part : sentence.split(", ")) {
            List<String> found = matches(
                    "(neutral|factive|conceding|doubting|denying|hostile|approving|demanding|promising|warning|asking)",
                    part);
            matches("`([^`]+)`", part).forEach(cue -> stances.put(cue, found));
        }
        return stances;
    }

    /** Words in curly marks that must not be statements. */
    List<String> falseWords() {
        return matches("“([^”]+)”", paragraph("False:").replaceFirst(";.*", ""));
    }

    /** Row numbers with somebody who must not be their speaker. */
    Map<String, String> falseSpeakers() {
        return after("False:", "in (\\d+) given to ([\\p{L}\\-]+)", m -> Map.entry(m.group(1), m.group(2)));
    }

    private Map<String, String> after(
            String opening, String pattern, Function<MatchResult, Map.Entry<String, String>> entry) {
        Map<String, String> found = new TreeMap<>();
        Pattern.compile(pattern)
                .matcher(paragraph(opening))
                .results()
                .map(entry)
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    /** What follows an opening, to the end of its paragraph. */
    private String paragraph(String opening) {
        int start = text.indexOf(opening);
        if (start < 0) {
            throw new IllegalArgumentException("no paragraph with " + opening);
        }
        int end = text.indexOf("\n\n", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    static List<String> matches(String pattern, String words) {
        return Pattern.compile(pattern)
                .matcher(words)
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
