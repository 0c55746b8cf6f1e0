// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.dates.DateForms;
import org.hearsay.article.dates.StatedDate;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Lines that do nothing but date the page: "Published: 3 May 2023 14:05 BST", "Updated 2 hours ago". */
final class DateLines {
    private static final int LONGEST = 120;
    /** What may stand beside a date in a line that is nothing but a date: a weekday, a time, marks. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?iu)(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|at|on|last|updated|[ap]\\.?m\\.?|hrs?|\\p{Lu}{2,5}|[\\d:.,|+()/–—•·\\s\\u00a0-]|T|Z)*");

    private final Openers openers;
    private final Set<String> modifying = new HashSet<>();
    private final DateForms dates;

    DateLines(Lexicons lexicons, DateForms dates) {
        this.dates = dates;
        openers = Openers.spaced(lexicons, "published-openers.txt");
        for (LexiconEntry entry : lexicons.entries("published-openers.txt", 2)) {
            if (!entry.column(1).matches("published|modified")) {
                throw entry.error("is neither \"published\" nor \"modified\"");
            }
            if (entry.column(1).equals("modified")) {
                modifying.add(entry.column(0).toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * What a line that dates the page says.
     *
     * @param date the date
     * @param modified true for the last change, false for the publication
     * @param labelled whether a word such as "Published" says so
     */
    record Dated(PageDate date, boolean modified, boolean labelled) {}

    /** The date of a line that does nothing but date the page; empty for any other line. */
    Optional<Dated> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Openers.Opened> opened = openers.of(line);
        String rest = opened.map(Openers.Opened::rest).orElse(line);
        Optional<StatedDate> date = dates.firstWithTime(rest);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        String before = rest.substring(0, date.get().start());
        String after = rest.substring(date.get().end());
        boolean bare = BESIDE.matcher(before).matches() && BESIDE.matcher(after).matches();
        boolean labelled = opened.isPresent() && (bare || (before.isBlank() && !new TextLine(line).endsSentence()));
        if (!bare && !labelled) {
            return Optional.empty();
        }
        boolean modified = opened.isPresent() && modifying.contains(opened.get().opener());
        return Optional.of(new Dated(pageDate(date.get().value(), "text"), modified, labelled));
    }

    /** Whether a line says when the page was made, with a date that is not a full one: "Updated 2 hours ago". */
    boolean isVague(String line) {
        return line.length() <= LONGEST
                && !new TextLine(line).endsSentence()
                && openers.of(line)
                        .filter(o -> o.rest().matches("(?iu).*(?:\\d|ago\\b|today|yesterday).*")
                                && TextLine.wordsOf(o.rest()).length <= 8)
                        .isPresent();
    }

    static PageDate pageDate(String value, String from) {
        return new PageDate(value, value.length() > 10 ? PageDate.Precision.MINUTE : PageDate.Precision.DAY, from);
    }
}
