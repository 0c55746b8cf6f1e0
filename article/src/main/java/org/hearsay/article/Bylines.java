// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an article from lines such as "By Jane Doe, Political editor, and John Roe in Beirut". */
final class Bylines {
    private static final int LONGEST = 250;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final Pattern OPENER = Pattern.compile(
            "(?iu)(?:(?:written|reported|story|words|report|analysis|text|posted|published)[\\s\\u00a0]+)?(?:by|von|par|por|di|door|av|af)(?:[\\s\\u00a0]*:[\\s\\u00a0]*|[\\s\\u00a0]+)(.+)|(?:author|authors|writer|reporter|autor|auteur|autore)s?[\\s\\u00a0]*:[\\s\\u00a0]*(.+)");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)[\\s\\u00a0]*(?:;|&|\\||•|·|,?[\\s\\u00a0]+(?:and|und|et|y|e|och|og|en)[\\s\\u00a0]+)[\\s\\u00a0]*");
    private static final Pattern COMMA = Pattern.compile("[\\s\\u00a0]*[,–—][\\s\\u00a0]*|[\\s\\u00a0]+-[\\s\\u00a0]+");
    private static final Pattern PLACED = Pattern.compile("(?su)(.+?)[\\s\\u00a0]+((?:in|at|for|from)[\\s\\u00a0]+.+)");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{L}\\p{M}]*|de|del|della|di|da|van|von|der|den|la|le|bin|bint|ibn|al-\\p{L}+|el-\\p{L}+|ter|du|dos|af|st\\.?)(?:[\\s\\u00a0]+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|della|di|da|van|von|der|den|la|le|bin|bint|ibn|al-\\p{L}+|el-\\p{L}+|ter|du|dos|af|st\\.?)){0,4}");

    private final Set<String> roleWords;
    private final Agencies agencies;

    Bylines(Lexicons lexicons, Agencies agencies) {
        this.agencies = agencies;
        roleWords = new HashSet<>(lexicons.words("byline-roles.txt"));
    }

    /** The authors of a line that opens as a byline; empty when it is none, or names only agencies. */
    List<Author> ofLine(String line) {
        return opened(line).map(this::of).orElse(List.of());
    }

    /** Whether a line is a byline: it opens as one and goes on with a name. */
    boolean isByline(String line) {
        Optional<String> names = opened(line);
        if (names.isEmpty() || new TextLine(line).severalSentences()) {
            return false;
        }
        String first = COMMA.split(SEVERAL.split(names.get(), -1)[0], -1)[0];
        Matcher placed = PLACED.matcher(first);
        String name = placed.matches() ? placed.group(1) : first;
        boolean sentence = new TextLine(line).endsSentence() && TextLine.wordsOf(line).length > 8;
        return !sentence
                && (NAME.matcher(name).matches() || !agencies.among(name).isEmpty() || hasRole(name));
    }

    /** Whether a line is nothing but a name or two, perhaps with a role. */
    boolean isBareName(String line) {
        if (line.length() > 80 || new TextLine(line).endsSentence()) {
            return false;
        }
        String[] parts = COMMA.split(line, -1);
        int words = TextLine.wordsOf(parts[0]).length;
        return words >= 2
                && words <= 4
                && NAME.matcher(parts[0]).matches()
                && parts.length <= 2
                && (parts.length == 1
                        || hasRole(parts[1])
                        || !agencies.among(parts[1]).isEmpty());
    }

    private static Optional<String> opened(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = OPENER.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    /** The authors that words such as "Jane Doe, Political editor" name; agencies are left out. */
    List<Author> of(String names) {
        List<Author> authors = new ArrayList<>();
        String bare = opened(TextLines.trimmed(names)).orElse(names);
        if (bare.length() > LONGEST) {
            return authors;
        }
        for (String part : SEVERAL.split(TextLines.trimmed(bare))) {
            for (String piece : COMMA.split(part)) {
                add(TextLines.trimmed(piece), authors);
            }
        }
        return authors;
    }

    private void add(String piece, List<Author> authors) {
        if (piece.isEmpty() || agencies.named(piece).isPresent()) {
            return;
        }
        boolean first = authors.isEmpty();
        Matcher placed = PLACED.matcher(piece);
        if (!first && (hasRole(piece) || piece.matches("(?su)(?:in|at|for|from)\\s.*"))) {
            Author last = authors.removeLast();
            authors.add(new Author(last.name(), joined(last.role(), piece)));
        } else if (placed.matches() && !hasRole(placed.group(1))) {
            authors.add(new Author(placed.group(1), placed.group(2)));
        } else if (TextLine.wordsOf(piece).length <= MOST_WORDS_OF_NAME || first) {
            authors.add(new Author(piece, null));
        }
    }

    private static String joined(@Nullable String role, String more) {
        return role == null ? more : role + ", " + more;
    }

    private boolean hasRole(String words) {
        for (String word : TextLine.wordsOf(words.toLowerCase(Locale.ROOT))) {
            if (roleWords.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
