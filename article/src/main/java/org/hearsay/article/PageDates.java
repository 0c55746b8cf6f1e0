// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Optional;
import org.hearsay.article.dates.DateForms;
import org.hearsay.article.dates.IsoDates;
import org.hearsay.article.dates.StatedDate;
import org.jspecify.annotations.Nullable;

/** Dates of pages from what their markup says. */
final class PageDates {
    private PageDates() {}

    /** The date that a value states, as a machine or a person writes it; null when it states none. */
    static @Nullable PageDate of(@Nullable String value, String from, DateForms forms) {
        if (value == null || value.isBlank() || value.length() > 200) {
            return null;
        }
        Optional<String> iso =
                IsoDates.of(value).or(() -> forms.firstWithTime(value).map(StatedDate::value));
        return iso.map(date -> new PageDate(date, precision(date), from)).orElse(null);
    }

    private static PageDate.Precision precision(String iso) {
        return switch (iso.length()) {
            case 4 -> PageDate.Precision.YEAR;
            case 7 -> PageDate.Precision.MONTH;
            case 10 -> PageDate.Precision.DAY;
            default -> PageDate.Precision.MINUTE;
        };
    }
}
