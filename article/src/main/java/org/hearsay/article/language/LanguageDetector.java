// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Tells the language of a text: by its script where one language owns it, else by its function words. */
public final class LanguageDetector {
    /** The beginning of a text tells its language. */
    private static final int READ = 6000;
    /** With fewer function words a guess would be chance. */
    private static final int FEWEST_HITS = 3;

    private static final int FEWEST_LETTERS = 12;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

    private final Map<String, List<String>> languagesOf = new HashMap<>();
    private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

    /** Reads the function words and scripts of the lexicons. */
    public LanguageDetector(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("function-words.txt", 2)) {
            for (String word : entry.list(1)) {
                languagesOf
                        .computeIfAbsent(word, k -> new java.util.ArrayList<>())
                        .add(entry.column(0));
            }
        }
        for (LexiconEntry entry : lexicons.entries("scripts.txt", 2)) {
            try {
                scripts.put(UnicodeScript.forName(entry.column(0)), entry.column(1));
            } catch (IllegalArgumentException e) {
                throw entry.error("is no Unicode script");
            }
        }
    }

    /** The ISO 639-1 code of the text's language; empty when the text is too short or mixed to tell. */
    public Optional<String> of(String text) {
        String head = text.substring(0, Math.min(text.length(), READ));
        Map<UnicodeScript, Integer> letters = letters(head);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all < FEWEST_LETTERS) {
            return Optional.empty();
        }
        UnicodeScript main = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (main == UnicodeScript.HAN && kana * 10 > all) {
            return Optional.of("ja");
        }
        if (main == UnicodeScript.ARABIC) {
            return Optional.of(arabic(head));
        }
        Optional<String> byWords = byWords(head);
        if (byWords.isPresent()) {
            return byWords;
        }
        return main == UnicodeScript.CYRILLIC || main == UnicodeScript.LATIN
                ? Optional.empty()
                : Optional.ofNullable(scripts.get(main));
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters;
    }

    /** Persian and Urdu have letters that Arabic lacks. */
    private static String arabic(String text) {
        long urdu = text.chars().filter(c -> "ٹڈڑںےہ".indexOf(c) >= 0).count();
        long persian = text.chars().filter(c -> "پچژگک".indexOf(c) >= 0).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return urdu * 50 > letters ? "ur" : persian * 50 > letters ? "fa" : "ar";
    }

    private Optional<String> byWords(String text) {
        Map<String, Double> scores = new LinkedHashMap<>();
        int words = 0;
        int hits = 0;
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            words++;
            List<String> languages = languagesOf.getOrDefault(word, List.of());
            hits += languages.isEmpty() ? 0 : 1;
            for (String language : languages) {
                scores.merge(language, 1 + 1.0 / languages.size(), Double::sum);
            }
        }
        if (hits < FEWEST_HITS || hits * 12 < words) {
            return Optional.empty();
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
