// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.lexicon.LexiconEntry;

/**
 * Phrases of a lexicon that match whole lines. In a phrase {@code *} stands for any words or none and <code>{n}</code> for a
 * number such as {@code 12}, {@code 1,204} or {@code 3.4K}. Letter case, kinds of quotation marks and spaces, arrows
 * and bullets around the line and punctuation at its end make no difference.
 */
public final class Phrases {
    /** Nothing longer is a phrase of furniture; it bounds the time of a match. */
    private static final int LONGEST = 400;

    private static final String BEFORE = " •·▪►▶→»›>|–—-";
    private static final String AFTER = " .:!…»›>→►▶↓|·-";
    private static final String NUMBER = "{n}";
    private static final Pattern SIGN = Pattern.compile("\\{n\\}| ?\\* ?");

    private final Map<String, LexiconEntry> exact = new HashMap<>();
    private final Map<String, List<Wild>> byFirstWord = new HashMap<>();
    private final List<Wild> others = new ArrayList<>();

    private record Wild(Pattern pattern, LexiconEntry entry) {}

    /** Phrases from the first column of these entries; of two that match, the longer wins. */
    public Phrases(List<LexiconEntry> entries) {
        List<LexiconEntry> literalFirst = new ArrayList<>(entries);
        literalFirst.sort(Comparator.comparingInt(entry -> -entry.column(0).length()));
        for (LexiconEntry entry : literalFirst) {
            String phrase = plain(entry.column(0));
            if (phrase.isEmpty()) {
                throw entry.error("has no words");
            }
            if (!phrase.contains("*") && !phrase.contains(NUMBER)) {
                exact.putIfAbsent(phrase, entry);
                continue;
            }
            String first = firstWord(phrase);
            Wild wild = new Wild(Pattern.compile(regex(phrase)), entry);
            if (first.contains("*") || first.contains(NUMBER)) {
                others.add(wild);
            } else {
                byFirstWord.computeIfAbsent(first, k -> new ArrayList<>()).add(wild);
            }
        }
    }

    /** The entry whose phrase is this line. */
    public Optional<LexiconEntry> match(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(line);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        LexiconEntry entry = exact.get(plain);
        if (entry != null) {
            return Optional.of(entry);
        }
        return Stream.concat(byFirstWord.getOrDefault(firstWord(plain), List.of()).stream(), others.stream())
                .filter(wild -> wild.pattern.matcher(plain).matches())
                .map(Wild::entry)
                .findFirst();
    }

    private static String firstWord(String plain) {
        int space = plain.indexOf(' ');
        return space < 0 ? plain : plain.substring(0, space);
    }

    private static String regex(String phrase) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = SIGN.matcher(phrase);
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(phrase.substring(end, matcher.start())));
            regex.append(
                    switch (matcher.group()) {
                        case NUMBER -> "\\d[\\d.,]*[km]?";
                        case " * " -> " (?:.* )?";
                        case " *" -> "(?:[ ,;:.!?].*)?";
                        case "* " -> "(?:.* )?";
                        default -> ".*";
                    });
            end = matcher.end();
        }
        return regex.append(Pattern.quote(phrase.substring(end))).toString();
    }

    private static String plain(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!isSpace(c)) {
                plain.append(
                        switch (c) {
                            case '’', '‘' -> '\'';
                            case '“', '”' -> '"';
                            default -> c;
                        });
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int start = 0;
        int end = plain.length();
        while (start < end && BEFORE.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AFTER.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u200b';
    }
}
