// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.eval.gold.BratDocument;
import org.hearsay.eval.gold.BratEvent;
import org.hearsay.eval.gold.BratFile;
import org.hearsay.eval.gold.BratMark;
import org.hearsay.eval.gold.GoldText;

/**
 * A story whose tellings people wrote down.
 *
 * @param folder where its pages, marks and tables stand
 * @param texts the text that each article's marks count in, by the article's name
 * @param tellings in the order of the table
 * @param carriers the article that each near-identical copy copies, by the copy's name
 */
public record GoldStory(
        Path folder, Map<String, String> texts, List<GoldTelling> tellings, Map<String, String> carriers) {
    public static GoldStory read(Path folder) throws IOException {
        Map<String, BratDocument> documents = new LinkedHashMap<>();
        List<GoldTelling> tellings = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("tellings.csv"))) {
            for (NamedCsvRecord row : rows) {
                String article = row.getField("article");
                if (!documents.containsKey(article)) {
                    documents.put(article, document(folder, article));
                }
                tellings.add(telling(row, document(documents, article)));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        documents.forEach((name, document) -> texts.put(name, document.text()));
        return new GoldStory(folder, texts, tellings, carriers(folder));
    }

    /** The table and the texts, by which floors are known. */
    GoldText text() {
        return new GoldText(String.valueOf(folder.getFileName()), tellings + "\n" + texts, Map.of());
    }

    private static BratDocument document(Map<String, BratDocument> documents, String article) {
        BratDocument document = documents.get(article);
        if (document == null) {
            throw new IllegalStateException("no marks of " + article);
        }
        return document;
    }

    private static BratDocument document(Path folder, String article) throws IOException {
        Path text = folder.resolve(article + ".article");
        if (!Files.exists(text)) {
            text = folder.resolve(article + ".txt");
        }
        Path marks = folder.resolve(article + ".ann");
        return BratFile.parse(
                marks.toString(), Files.exists(marks) ? Files.readString(marks) : "", Files.readString(text));
    }

    private static GoldTelling telling(NamedCsvRecord row, BratDocument document) {
        String words = row.getField("words");
        return new GoldTelling(
                row.getField("utterance"),
                row.getField("article"),
                row.getField("presence"),
                row.getField("voice"),
                row.getField("wording"),
                row.getField("speaker_axis"),
                row.getField("frame"),
                row.getField("note").startsWith("reference"),
                row.getField("presence").equals("present")
                        ? spans(document, row.getField("statement"), words)
                        : List.of(),
                words);
    }

    /** Where the words stand: at the marks of the statement, or else where the text has them. */
    private static List<Span> spans(BratDocument document, String statement, String words) {
        if (statement.isEmpty()) {
            int start = document.text().indexOf(words);
            if (start < 0) {
                throw new IllegalStateException("the text does not say: " + words);
            }
            return List.of(new Span(start, start + words.length()));
        }
        BratEvent event = document.events().stream()
                .filter(e -> e.id().equals(statement))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no statement " + statement + ": " + words));
        List<Span> content = document.spans(event, "Content");
        BratMark trigger = document.marks().get(event.trigger());
        return content.isEmpty() && trigger != null ? trigger.spans() : content;
    }

    private static Map<String, String> carriers(Path folder) throws IOException {
        Map<String, String> carriers = new HashMap<>();
        Path file = folder.resolve("carriers.csv");
        if (Files.exists(file)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row -> carriers.put(row.getField("carrier"), row.getField("article")));
            }
        }
        return carriers;
    }
}
