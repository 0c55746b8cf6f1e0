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
import java.util.stream.Collectors;
import org.hearsay.article.dates.DateForms;
import org.hearsay.article.dates.StatedDate;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an article from lines such as "By Jane Doe, Political editor, and John Roe in Beirut". */
final class Bylines {
    private static final int LONGEST = 250;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)[\\s\\u00a0]*(?:;|&|\\||•|·|,?[\\s\\u00a0]+(?:and|und|et|y|e|och|og|en|ja|oraz|dan|и|та|ve|a)[\\s\\u00a0]+)[\\s\\u00a0]*");
    private static final Pattern COMMA = Pattern.compile("[\\s\\u00a0]*[,–—][\\s\\u00a0]*|[\\s\\u00a0]+-[\\s\\u00a0]+");
    private static final Pattern PLACED = Pattern.compile("(?su)(.+?)[\\s\\u00a0]+((?:in|at|for|from)[\\s\\u00a0]+.+)");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{L}\\p{M}]*|de|del|della|di|da|van|von|der|den|la|le|bin|bint|ibn|al-\\p{L}+|el-\\p{L}+|ter|du|dos|af|st\\.?)(?:[\\s\\u00a0]+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|della|di|da|van|von|der|den|la|le|bin|bint|ibn|al-\\p{L}+|el-\\p{L}+|ter|du|dos|af|st\\.?)){0,4}");

    /** What comes after a bar, a bracket or a stroke with blanks tells something else: an address, a date, an outlet. */
    private static final Pattern NAME_ENDS =
            Pattern.compile("[\\s\\u00a0]+/[\\s\\u00a0]+|[\\s\\u00a0]{3,}|[\\s\\u00a0]*\\|(?=.*(?:\\d|@|\\|))|[(\\[]");
    /** Words that may stand between a name and a date. */
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?iu)[\\s\\u00a0,;|/·•–—-]*(?:\\b(?:on|at|am|le|el|il|em|op|den|vom|published|updated|posted|last updated|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?)[\\s\\u00a0,:]*)*$");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d{2}|\\b\\d+\\s?(?:min|hours?|days?|Min)\\b");

    private final Set<String> roleWords;
    private final Agencies agencies;
    private final DateForms dates;
    private final Pattern opener;
    private final Pattern link;
    private final Pattern others;

    Bylines(Lexicons lexicons, Agencies agencies, DateForms dates) {
        this.agencies = agencies;
        this.dates = dates;
        roleWords = new HashSet<>(lexicons.words("byline-roles.txt"));
        String colon = "[\\s\\u00a0]*[:：][\\s\\u00a0]*";
        opener = Pattern.compile("(?isu)(?:(?:" + openers(lexicons, "space") + ")(?:" + colon + "|[\\s\\u00a0]+)|(?:"
                + openers(lexicons, "colon") + ")" + colon + ")(.+)");
        link = Pattern.compile("(?isu)(?:" + openers(lexicons, "link") + ")(?:" + colon + "|[\\s\\u00a0]+)(.+)");
        others = Pattern.compile(
                "(?isu)(?:" + quoted(lexicons.words("credited-others.txt")) + ")(?:" + colon + "|[\\s\\u00a0]+)(.+)");
    }

    private static String openers(Lexicons lexicons, String kind) {
        List<String> words = new ArrayList<>();
        for (LexiconEntry entry : lexicons.entries("byline-openers.txt", 2)) {
            if (!entry.column(1).matches("space|colon|link")) {
                throw entry.error("is neither \"space\", \"colon\" nor \"link\"");
            }
            if (entry.column(1).equals(kind)) {
                words.add(entry.column(0));
            }
        }
        return quoted(words);
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Whether a line opens as a byline does. */
    boolean opens(String line) {
        return opened(line).isPresent();
    }

    /** The authors of a line that is known to be a byline, though nothing opens it: "Jane Doe, Harbour reporter". */
    List<Author> ofHinted(String line) {
        if (opened(line).isPresent()) {
            return ofLine(line);
        }
        List<Author> authors = of(line);
        return authors.isEmpty() || !isName(authors.getFirst().name())
                ? List.of()
                : authors.stream().filter(author -> isName(author.name())).toList();
    }

    private boolean isName(String name) {
        int words = TextLine.wordsOf(name).length;
        return words >= 2 && words <= 4 && NAME.matcher(name).matches() && !hasRole(name);
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

    private Optional<String> opened(String line) {
        Matcher matcher = opener.matcher(line.length() > LONGEST ? "" : line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The authors that words such as "Jane Doe, Political editor" name; agencies are left out. */
    List<Author> of(String names) {
        List<Author> authors = new ArrayList<>();
        String line = TextLines.trimmed(names);
        String bare = opened(line).orElseGet(() -> withoutLink(line));
        if (bare.length() > LONGEST) {
            return authors;
        }
        for (String part : SEVERAL.split(withoutDate(bare))) {
            for (String piece : COMMA.split(part)) {
                add(TextLines.trimmed(NAME_ENDS.split(piece + " ")[0]), authors);
            }
        }
        return authors;
    }

    private String withoutLink(String line) {
        Matcher matcher = link.matcher(line.length() > LONGEST ? "" : line);
        return matcher.matches() ? matcher.group(1) : line;
    }

    /** The words before a date or a time. */
    private String withoutDate(String words) {
        int end = dates.first(words).map(StatedDate::start).orElse(words.length());
        Matcher time = TIME.matcher(words);
        if (time.find()) {
            end = Math.min(end, time.start());
        }
        return end == words.length()
                ? words
                : BEFORE_DATE.matcher(words.substring(0, end)).replaceFirst("");
    }

    private void add(String written, List<Author> authors) {
        String piece = agencies.named(written).isPresent() ? written : agencies.withoutEnding(written);
        if (piece.isEmpty()
                || !piece.codePoints().anyMatch(Character::isLetter)
                || agencies.named(piece).isPresent()) {
            return;
        }
        if (piece.indexOf('@') >= 0
                || piece.contains("://")
                || others.matcher(piece).matches()) {
            return; // an address, or somebody who did something else
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
