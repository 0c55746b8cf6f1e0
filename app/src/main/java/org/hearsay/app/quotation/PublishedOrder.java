// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.quotation;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/** Dates of publication as words that sort: a day without a time after the times of that day, no date last. */
final class PublishedOrder {
    private static final String LAST = "~";

    private PublishedOrder() {}

    static String key(@Nullable PageDate date) {
        if (date == null) {
            return LAST;
        }
        return date.precision() == PageDate.Precision.MINUTE ? minute(date.value()) : date.value() + LAST;
    }

    private static String minute(String value) {
        try {
            return OffsetDateTime.parse(value)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime()
                    .toString();
        } catch (DateTimeParseException e) {
            return local(value);
        }
    }

    private static String local(String value) {
        try {
            return LocalDateTime.parse(value).toString();
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
