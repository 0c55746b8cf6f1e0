// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.stream.Collectors;
import org.hearsay.article.html.BlockReader;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of an article that lies only in a script, as a string of its JSON. */
final class ScriptText {
    /** A shorter string is a teaser. */
    private static final int SHORTEST = 500;

    private static final int LONGEST_SCRIPT = 4_000_000;
    private static final int LONGEST_STRING = 400_000;

    private ScriptText() {}

    /** The longest string of prose in the page's scripts, a paragraph a line; null when there is none. */
    static @Nullable String of(Document page) {
        String longest = "";
        for (Element script : page.select("script:not([src])")) {
            String code = script.data();
            if (code.length() >= SHORTEST && code.length() <= LONGEST_SCRIPT) {
                longest = longest(code, longest);
            }
        }
        return longest.isEmpty() ? null : paragraphs(longest);
    }

    private static String longest(String code, String before) {
        String longest = before;
        int at = code.indexOf('"');
        while (at >= 0) {
            int end = end(code, at + 1);
            int length = end - at - 1;
            if (length >= SHORTEST && length <= LONGEST_STRING && length > longest.length()) {
                String words = unescaped(code.substring(at + 1, end));
                longest = words.length() > longest.length() && isProse(words) ? words : longest;
            }
            at = end >= code.length() ? -1 : code.indexOf('"', end + 1);
        }
        return longest;
    }

    private static int end(String code, int from) {
        int at = from;
        while (at < code.length() && code.charAt(at) != '"') {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, code.length());
    }

    private static String unescaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 >= json.length()) {
                out.append(c);
                continue;
            }
            char escaped = json.charAt(++i);
            switch (escaped) {
                case 'n', 'r', 't' -> out.append('\n');
                case 'u' -> {
                    out.append(i + 4 < json.length() ? letter(json.substring(i + 1, i + 5)) : "");
                    i += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    private static String letter(String hexadecimal) {
        try {
            return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Words with spaces between them and sentences that end, not code, addresses or data. */
    private static boolean isProse(String words) {
        String text =
                words.indexOf('<') < 0 ? words : Jsoup.parseBodyFragment(words).text();
        long spaces = text.chars().filter(c -> c == ' ').count();
        long braces = text.chars().filter(c -> "{}[]=\\;<>_".indexOf(c) >= 0).count();
        long ends = text.chars().filter(c -> ".!?…。！？؟।۔".indexOf(c) >= 0).count();
        int length = text.length();
        return length >= SHORTEST / 2
                && ends >= 3
                && braces * 100 < length
                && (spaces * 12 > length || ends * 120 > length);
    }

    private static String paragraphs(String words) {
        if (!words.contains("</")) {
            return words;
        }
        return BlockReader.read(Jsoup.parse(words)).blocks().stream()
                .map(HtmlBlock::text)
                .collect(Collectors.joining("\n"));
    }
}
