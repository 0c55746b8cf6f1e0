// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicons;

/** Words with which a line of one kind opens, such as "Photograph:" or "Correction:". */
final class Openers {
    private final Pattern opener;

    private Openers(String separator, List<String> words) {
        String any = words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> Pattern.quote(word).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("|"));
        opener = Pattern.compile("(?iu)(" + any + ")" + separator + "(.*)", Pattern.DOTALL);
    }

    /** Openers that a colon, comma, bar or dash divides from the rest. */
    static Openers divided(Lexicons lexicons, String file) {
        return new Openers("[\\s\\u00a0]*(?:[:|,]|[–—-](?=\\s))[\\s\\u00a0]*", lexicons.words(file));
    }

    /** Openers that are divided from the rest by a colon, a space, or both. */
    static Openers spaced(Lexicons lexicons, String file) {
        return new Openers("(?:[\\s\\u00a0]*[:|,–—-]+[\\s\\u00a0]*|[\\s\\u00a0]+)", lexicons.words(file));
    }

    /** The opener in lower case, and what follows it. */
    Optional<Opened> of(String line) {
        if (line.length() > 2000) {
            line = line.substring(0, 2000);
        }
        Matcher matcher = opener.matcher(line);
        return matcher.matches()
                ? Optional.of(new Opened(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2)))
                : Optional.empty();
    }

    /**
     * A line in two parts.
     *
     * @param opener the opening words, in lower case
     * @param rest what follows, possibly empty
     */
    record Opened(String opener, String rest) {}
}
