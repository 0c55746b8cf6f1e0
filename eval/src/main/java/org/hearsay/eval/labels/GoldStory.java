// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Page;
import org.hearsay.eval.gold.GoldText;

/**
 * A story whose labels people listed.
 *
 * @param folder where it lies
 * @param table the text of its {@code labels.csv}
 * @param labels the rows
 */
public record GoldStory(Path folder, String table, List<GoldLabel> labels) {
    public GoldStory {
        labels = List.copyOf(labels);
    }

    /** The story of a folder with a {@code labels.csv}. */
    public static GoldStory read(Path folder) throws IOException {
        String table = Files.readString(folder.resolve("labels.csv"));
        List<GoldLabel> labels = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            rows.forEach(row -> labels.add(new GoldLabel(
                    row.getField("article"),
                    row.getField("referent"),
                    row.getField("words"),
                    Integer.parseInt(row.getField("occurrence")),
                    row.getField("voice").equals("quoted"))));
        }
        return new GoldStory(folder, table, labels);
    }

    /** Names of the articles that have labels, in order of the table. */
    public List<String> articles() {
        return labels.stream().map(GoldLabel::article).distinct().toList();
    }

    List<GoldLabel> of(String article) {
        return labels.stream().filter(l -> l.article().equals(article)).toList();
    }

    /** The text that an article's rows count in. */
    String text(String article) throws IOException {
        Path copied = folder.resolve(article + ".article");
        return Files.readString(Files.exists(copied) ? copied : folder.resolve(article + ".txt"));
    }

    /** An article's page as it was published. */
    Page page(String article) throws IOException {
        Path html = folder.resolve(article + ".html");
        Path file = Files.exists(html) ? html : folder.resolve(article + ".txt");
        return Page.of(Files.readAllBytes(file)).named(article);
    }

    /** The table as a gold that floors are kept for. */
    public GoldText asGold() {
        return new GoldText("labels.csv", table, Map.of());
    }
}
