// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.dates.DateForms;
import org.hearsay.article.dates.StatedDate;
import org.hearsay.lexicon.Lexicons;

/** Tells captions and picture credits in plain text, where nothing but the words shows them. */
final class Captions {
    private static final int LONGEST_CAPTION = 500;
    private static final int LONGEST_CREDIT = 120;
    /** A caption's verb comes soon: "Syrians celebrate", "A boy with a kite runs". */
    private static final int VERB_WITHIN_WORDS = 9;

    private static final Pattern PAST = Pattern.compile(
            "(?iu)\\b(?:was|were|had|said|told|did|went|came|made|took|began|became|met|won|lost|left|held|\\p{L}{3,}ed)\\b");

    private final Openers credits;
    private final Pattern marked;
    private final Pattern creditAtEnd;
    private final Set<String> verbs;
    private final Set<String> sources = new HashSet<>();
    private final Agencies agencies;
    private final DateForms dates;

    Captions(Lexicons lexicons, Agencies agencies, DateForms dates) {
        this.agencies = agencies;
        this.dates = dates;
        credits = Openers.divided(lexicons, "credit-openers.txt");
        verbs = new HashSet<>(lexicons.words("caption-verbs.txt"));
        lexicons.words("photo-sources.txt").forEach(name -> sources.add(name.toLowerCase(Locale.ROOT)));
        String words = quoted(lexicons.words("caption-words.txt"));
        marked = Pattern.compile("(?isu)(?:[(\\[](?:" + words + ")[)\\]].*|(?:" + words
                + ")[\\s\\u00a0]*:.*|.*[(\\[](?:" + words + ")[)\\]][^.]{0,60}\\.?|.*,[\\s\\u00a0](?:" + words
                + "),?[\\s\\u00a0].*\\b(?:in|on|with|at)\\b.*)");
        creditAtEnd = Pattern.compile("(?isu).{15,}[(\\[](?:(?:" + quoted(lexicons.words("credit-openers.txt"))
                + ")\\b[^()\\[\\]]*|(?<names>[^()\\[\\]]{2,60}))[)\\]][.\\s]*");
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether a line only credits a picture. */
    boolean isCredit(String line) {
        if (line.length() > LONGEST_CREDIT) {
            return false;
        }
        Optional<Openers.Opened> opened = credits.of(line);
        if (opened.isPresent() && TextLine.wordsOf(opened.get().rest()).length <= 8) {
            return true;
        }
        String bare = line.replaceAll("^[(\\[©\\s]+|[)\\].\\s]+$", "");
        return namesSource(bare);
    }

    /** Whether text beside a picture is its credit: it says so, or holds nothing but short names and a slash. */
    boolean isPictureCredit(String text) {
        TextLine line = new TextLine(text);
        boolean names = text.matches("\\p{Lu}[^/.:]*\\S/\\S[^/.:]*\\)?") && line.words() <= 5;
        boolean sign = text.startsWith("©") && line.words() <= 8;
        return (names || sign || isCredit(text.replaceFirst("^[(\\[]\\s*", ""))) && line.words() < 25;
    }

    /** Whether text that is called a caption dates the page or is the rest of something. */
    boolean isDateOrScrap(String text) {
        Optional<StatedDate> date = dates.firstWithTime(text);
        boolean dating = date.isPresent() && date.get().start() == 0 && new TextLine(text).words() <= 8;
        return dating || text.codePoints().filter(Character::isLetter).count() < 2;
    }

    /** Whether words such as "Jane Doe/AFP via Getty Images" end with a source of pictures. */
    private boolean namesSource(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (sources.contains(lower)) {
            return true;
        }
        if (words.isBlank()) {
            return false;
        }
        String[] parts = words.split("\\s*/\\s*|\\s+via\\s+|\\s*\\|\\s*|,\\s*|\\s+for\\s+", -1);
        String last = parts[parts.length - 1];
        return parts.length > 1
                && TextLine.wordsOf(words).length <= 10
                && (sources.contains(last.toLowerCase(Locale.ROOT))
                        || (words.indexOf('/') > 0 && agencies.named(last).isPresent()));
    }

    /** Whether a line is a caption: it carries a picture's credit or mark, or tells in the present what was on a day. */
    boolean isCaption(String line) {
        if (line.length() > LONGEST_CAPTION) {
            return false;
        }
        if (marked.matcher(line).matches() && !line.contains("“")) {
            return true;
        }
        var credit = creditAtEnd.matcher(line);
        if (credit.matches()) {
            String names = credit.group("names");
            return names == null || namesSource(names) || (agencies.named(names).isPresent() && !line.contains(":"));
        }
        return tellsOfPicture(line);
    }

    private boolean tellsOfPicture(String line) {
        TextLine shape = new TextLine(line);
        Optional<StatedDate> date = dates.first(line);
        if (date.isEmpty() || date.get().start() < 12 || shape.severalSentences() || shape.words() > 60) {
            return false;
        }
        String before = line.substring(0, date.get().start());
        String[] words = TextLine.wordsOf(before);
        boolean present = false;
        for (int i = 1; i < Math.min(words.length, VERB_WITHIN_WORDS); i++) {
            present |= verbs.contains(words[i].replaceAll("\\W+$", ""));
        }
        return present && !PAST.matcher(before).find() && line.indexOf('“') < 0;
    }
}
