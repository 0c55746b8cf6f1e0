// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A {@code Retry-After} header: seconds, or a date. */
final class RetryAfter {
    /** Nobody is believed who asks for more. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    static Optional<Instant> parse(String value, Instant now) {
        try {
            Instant until = value.strip().matches("\\d{1,9}")
                    ? now.plusSeconds(Long.parseLong(value.strip()))
                    : ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            Instant latest = now.plus(LONGEST);
            return Optional.of(until.isBefore(now) ? now : until.isAfter(latest) ? latest : until);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
