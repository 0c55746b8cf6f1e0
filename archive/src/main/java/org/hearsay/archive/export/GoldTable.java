// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The table of a folder of gold: which article is gold as a whole, who says so, and of which only some statements are. */
public final class GoldTable {
    /** Its name in the folder. */
    public static final String FILE = "gold.csv";

    /** What its column {@code state} says of an article that somebody has looked through. */
    public static final String CHECKED = "checked";

    /** What it says of one of which only some statements were decided about. */
    public static final String CORRECTED = "corrected";

    private GoldTable() {}

    /**
     * An article.
     *
     * @param file its page
     * @param checked whether somebody has looked through all of it
     * @param who looked, or else who corrected
     * @param made when, at last
     * @param statements how many are written
     * @param decided how many of these a person decided about
     * @param rejected how many of the program's a person said to be none
     */
    record Row(
            String file,
            boolean checked,
            long article,
            int version,
            String address,
            String who,
            String made,
            int statements,
            int decided,
            int rejected) {}

    static void write(Path folder, List<Row> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(FILE))) {
            csv.writeRecord(
                    "file",
                    "state",
                    "article",
                    "version",
                    "address",
                    "who",
                    "made",
                    "statements",
                    "decided",
                    "rejected");
            for (Row row : rows) {
                csv.writeRecord(
                        row.file(),
                        row.checked() ? CHECKED : CORRECTED,
                        String.valueOf(row.article()),
                        String.valueOf(row.version()),
                        SpreadsheetCell.guarded(row.address()),
                        SpreadsheetCell.guarded(row.who()),
                        row.made(),
                        String.valueOf(row.statements()),
                        String.valueOf(row.decided()),
                        String.valueOf(row.rejected()));
            }
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause != null ? cause : new IOException(e);
        }
    }
}
