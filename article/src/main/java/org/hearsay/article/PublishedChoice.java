// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a date of publication in the page's own zone, where the page tells machines another one. */
final class PublishedChoice {
    private static final Duration FARTHEST_ZONE = Duration.ofHours(14);
    /** Zones lie whole quarters of an hour apart. */
    private static final int QUARTER = 15;

    /** A change so many days after the first edition makes another text. */
    private static final int RENEWED = 60;

    private PublishedChoice() {}

    /** Takes the time as readers see it in place of the same time in another zone. */
    static void choose(MetadataDraft draft) {
        Map<String, Object> offers = draft.offers("published");
        if (offers.isEmpty() || offers.containsKey("given")) {
            return;
        }
        Map.Entry<String, Object> first = offers.entrySet().iterator().next();
        if (!(first.getValue() instanceof PageDate taken)) {
            return;
        }
        if (offers.get("text") instanceof PageDate seen && isLaterEdition(taken, seen, draft)) {
            draft.take("published", seen, "text");
            return;
        }
        if (draft.offers("modified").get("text") instanceof PageDate renewed && isRenewed(taken, renewed, offers)) {
            draft.take("published", renewed, "text");
            return;
        }
        if (taken.precision() == PageDate.Precision.DAY) {
            offers.entrySet().stream()
                    .filter(offer -> offer.getValue() instanceof PageDate date
                            && date.value().startsWith(taken.value() + "T"))
                    .findFirst()
                    .ifPresent(offer -> draft.take("published", offer.getValue(), offer.getKey()));
            return;
        }
        if (taken.precision() != PageDate.Precision.MINUTE) {
            return;
        }
        for (Map.Entry<String, Object> offer : offers.entrySet()) {
            boolean visible = offer.getKey().equals("markup") || offer.getKey().equals("text");
            if (visible && offer.getValue() instanceof PageDate seen && seen.precision() == PageDate.Precision.MINUTE) {
                PageDate local = asSeen(taken, seen);
                if (!local.equals(taken)) {
                    draft.take("published", local, offer.getKey());
                    return;
                }
            }
        }
    }

    /** The date in the zone in which readers see it, when they see the same time; else as given. */
    static PageDate asSeen(PageDate given, @Nullable PageDate seen) {
        if (seen == null
                || given.precision() != PageDate.Precision.MINUTE
                || seen.precision() != PageDate.Precision.MINUTE) {
            return given;
        }
        String local = sameTime(given.value(), seen.value());
        return local.equals(given.value()) ? given : new PageDate(local, PageDate.Precision.MINUTE, seen.from());
    }

    /** Whether readers are shown a later day of publication: a page that is written anew each year keeps its first date. */
    private static boolean isLaterEdition(PageDate taken, PageDate seen, MetadataDraft draft) {
        LocalDate first = taken.day();
        LocalDate shown = seen.day();
        LocalDate changed =
                draft.taken("modified", PageDate.class).map(PageDate::day).orElse(null);
        return first != null
                && shown != null
                && changed != null
                && shown.isAfter(first.plusDays(1))
                && !shown.isAfter(changed.plusDays(1));
    }

    /** Whether readers see only when a page was renewed, long after the first edition, whose words may have been others. */
    private static boolean isRenewed(PageDate taken, PageDate renewed, Map<String, Object> offers) {
        LocalDate first = taken.day();
        LocalDate again = renewed.day();
        return first != null
                && again != null
                && again.isAfter(first.plusDays(RENEWED))
                && Stream.of("text", "markup")
                        .map(offers::get)
                        .allMatch(
                                shown -> shown == null || (shown instanceof PageDate date && again.equals(date.day())));
    }

    /** The seen time with its zone when it is the same as the given one, else the given one. */
    static String sameTime(String given, String seen) {
        try {
            OffsetDateTime instant = OffsetDateTime.parse(given);
            if (seen.length() > 16) {
                OffsetDateTime other = OffsetDateTime.parse(seen);
                boolean same = other.isEqual(instant) && !other.getOffset().equals(ZoneOffset.UTC);
                return same ? seen : given;
            }
            LocalDateTime local = LocalDateTime.parse(seen);
            Duration ahead = Duration.between(
                    instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), local);
            if (ahead.abs().compareTo(FARTHEST_ZONE) > 0 || ahead.toMinutes() % QUARTER != 0) {
                return given;
            }
            if (instant.toLocalDateTime().equals(local)) {
                return given;
            }
            return seen + ZoneOffset.ofTotalSeconds((int) ahead.toSeconds());
        } catch (DateTimeException e) {
            return given; // without a zone nothing can be compared
        }
    }
}
