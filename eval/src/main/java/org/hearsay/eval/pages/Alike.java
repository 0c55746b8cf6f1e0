// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/** When a value of ours counts as the gold's. */
final class Alike {
    private Alike() {}

    /** A title without what does not count: forms of characters and quotation marks, white space, case, outer punctuation. */
    static String title(@Nullable String title) {
        return Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFKC)
                .replaceAll("[\u2018\u2019\u201a\u201b\u2039\u203a\u00b4`]", "'")
                .replaceAll("[\u201c\u201d\u201e\u201f\u00ab\u00bb]", "\"")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$", "");
    }

    /** The names of a byline as a set, whatever their case. */
    static Set<String> names(List<String> names) {
        return names.stream().map(Alike::title).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** Whether ours is the gold's day, in the page's own zone or in the zone that the gold is written in. */
    static boolean day(String gold, @Nullable PageDate ours) {
        if (ours == null || ours.day() == null) {
            return false;
        }
        String iso = gold.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        if (LocalDate.parse(iso.substring(0, 10)).equals(ours.day())) {
            return true;
        }
        try {
            return OffsetDateTime.parse(iso)
                    .isEqual(OffsetDateTime.parse(ours.value())
                            .plusSeconds(OffsetDateTime.parse(iso).getSecond())
                            .plusNanos(OffsetDateTime.parse(iso).getNano()));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Letters and digits alone, in lower case. */
    static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
