// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Locale;
import java.util.Map;
import org.hearsay.correction.Correction;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.record.RecordException;

/** A row of what people decided, as an export holds it: one that cannot be read would break every page that shows it. */
final class DecidedRow {
    private DecidedRow() {}

    /** A row of any table. @throws RecordException when it decides nothing that can be understood */
    static void check(String table, Map<String, Object> row) throws RecordException {
        try {
            switch (table) {
                case "correction" -> correction(row);
                case "checked" -> check(row);
                case "telling_correction" -> telling(row);
                case "published" -> published(row);
                case "decision" -> decision(row);
                default -> {
                    // Decides nothing.
                }
            }
        } catch (ArchiveException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            throw new RecordException("no decision that can be read: " + e.getMessage());
        }
    }

    private static void correction(Map<String, Object> row) {
        Correction read = new Correction(
                text(row, "who"),
                text(row, "made"),
                CorrectionJson.attributed((String) row.get("was")),
                CorrectionJson.attributed((String) row.get("is_now")));
        requireDay(read.made());
    }

    private static void telling(Map<String, Object> row) {
        TellingCorrection read = new TellingCorrection(
                text(row, "who"),
                text(row, "made"),
                text(row, "reference"),
                CorrectionJson.quote(text(row, "reference_words")),
                text(row, "address"),
                CorrectionJson.quote(text(row, "words")),
                TellingCorrection.Axis.valueOf(text(row, "axis").toUpperCase(Locale.ROOT)),
                text(row, "value"));
        requireDay(read.made());
    }

    private static void published(Map<String, Object> row) {
        PublishedTables.check(row);
        requireDay(text(row, "made"));
    }

    private static void decision(Map<String, Object> row) {
        if (StoredDecision.Kind.of(text(row, "kind")).isPresent()) {
            requireNumber(text(row, "subject"));
            requireNumber(text(row, "detail"));
            requireDay(text(row, "made"));
        }
    }

    private static void requireNumber(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("it is about nothing that has a number");
        }
    }

    private static void check(Map<String, Object> row) {
        text(row, "address");
        text(row, "who");
        requireDay(text(row, "made"));
        if (!isWhole(text(row, "record"), text(row, "text_sha256"))) {
            throw new IllegalArgumentException("the statements are not of the text that was looked through");
        }
    }

    /** Whether what was looked through can be read, and is of the text of a fingerprint. */
    static boolean isWhole(String record, String textSha256) {
        try {
            return Entry.textSha256(CheckTables.read(record).article()).equals(textSha256);
        } catch (ArchiveException e) {
            return false;
        }
    }

    private static void requireDay(String made) {
        if (!made.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            throw new IllegalArgumentException("\"made\" is no time");
        }
    }

    private static String text(Map<String, Object> row, String column) {
        if (row.get(column) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("\"" + column + "\" is missing");
    }
}
