// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * Reads brat standoff: marks ({@code T}), events ({@code E}), and what attributes ({@code A}) and notes ({@code #}) say of
 * events.
 *
 * <p>Other lines (the second line of a mark's words, attributes without a value) are passed over; a mark or an event that
 * cannot be understood is an error that names its file and line.
 */
public final class BratFile {
    private static final Pattern MARK = Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t([^\\s:]+)(?::(T\\d+))?((?: [^\\s:]+:T\\d+)*)\\s*");
    private static final Pattern FACT = Pattern.compile("A\\d+\t(\\S+) (E\\d+) (.+)|#\\d+\t(\\S+) (E\\d+)\t(.+)");
    private static final Pattern NUMBER_OF_ROLE = Pattern.compile("\\d+$");

    private final String name;
    private final String text;
    private final Map<String, BratMark> marks = new LinkedHashMap<>();
    private final List<BratEvent> events = new ArrayList<>();
    private final Map<String, Map<String, String>> facts = new HashMap<>();

    private BratFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The marks of a file over a text. */
    public static BratDocument read(Path file, String text) throws IOException {
        return parse(file.toString(), Files.readString(file), text);
    }

    /** The marks of standoff lines over a text; {@code name} is what errors call the lines. */
    public static BratDocument parse(String name, String lines, String text) {
        return new BratFile(name, text).parse(lines);
    }

    private BratDocument parse(String lines) {
        int number = 0;
        for (String line : lines.split("\r?\n", -1)) {
            number++;
            if (line.matches("T\\d+\t.*")) {
                mark(line, number);
            } else if (line.matches("E\\d+\t.*")) {
                event(line, number);
            } else {
                fact(line);
            }
        }
        return new BratDocument(text, Collections.unmodifiableMap(marks), List.copyOf(events), Map.copyOf(facts));
    }

    private void mark(String line, int number) {
        Matcher matcher = matched(MARK, line, number, "a mark: T1<tab>Type START END<tab>words");
        List<Span> spans = Arrays.stream(matcher.group(3).split(";"))
                .map(pair -> span(pair, number))
                .sorted()
                .toList();
        marks.put(matcher.group(1), new BratMark(matcher.group(1), matcher.group(2), spans));
    }

    private Span span(String pair, int number) {
        String[] ends = pair.split(" ");
        try {
            return new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(name + ":" + number + ": " + pair + " is no span of the text", e);
        }
    }

    private void event(String line, int number) {
        Matcher matcher = matched(EVENT, line, number, "an event: E1<tab>Type:T1 Role:T2");
        List<BratEvent.Argument> arguments = Arrays.stream(
                        matcher.group(4).strip().split(" "))
                .filter(part -> !part.isEmpty())
                .map(BratFile::argument)
                .toList();
        String trigger = matcher.group(3) == null ? "" : matcher.group(3);
        events.add(new BratEvent(matcher.group(1), matcher.group(2), trigger, arguments));
    }

    private void fact(String line) {
        Matcher matcher = FACT.matcher(line);
        if (matcher.matches()) {
            int first = matcher.group(1) == null ? 4 : 1;
            facts.computeIfAbsent(matcher.group(first + 1), e -> new HashMap<>())
                    .put(matcher.group(first), matcher.group(first + 2).strip());
        }
    }

    private static BratEvent.Argument argument(String part) {
        int colon = part.indexOf(':');
        String role = NUMBER_OF_ROLE.matcher(part.substring(0, colon)).replaceFirst("");
        return new BratEvent.Argument(role, part.substring(colon + 1));
    }

    private Matcher matched(Pattern pattern, String line, int number, String wanted) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException(name + ":" + number + ": not " + wanted + ": " + line);
        }
        return matcher;
    }
}
