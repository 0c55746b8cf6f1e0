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
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.text.RawArticle;
import org.hearsay.label.Label;
import org.hearsay.label.LabelledArticle;
import org.hearsay.label.StoryLabels;
import org.hearsay.label.StoryReferent;
import org.hearsay.lexicon.Lexicons;

/**
 * Labels on NewsWCL50 (Hamborg et al., JCDL 2019), reported only. The data set holds the annotated words without the
 * articles around them, so each outlet's words are read one after the other as if they were an article, voice is left out,
 * and coreference has nothing but the words to go by.
 */
public final class NewsWcl50 {
    private static final Set<String> REFERENTS = Set.of("ACTOR", "ACTOR-I", "COUNTRY", "GROUP", "EVENT", "OBJECT");

    private NewsWcl50() {}

    private record Marked(String words, String concept) {}

    /** The counts over all events, each a story. */
    public static Counts of(Path file, Hearsay hearsay) throws IOException {
        Counts counts = Counts.NONE;
        for (Map<String, List<Marked>> event : events(file).values()) {
            counts = counts.plus(of(event, hearsay));
        }
        return counts;
    }

    private static Map<String, Map<String, List<Marked>>> events(Path file) throws IOException {
        String table = Files.readString(file).replaceFirst("^\ufeff?sep=,\\R", "");
        Map<String, Map<String, List<Marked>>> events = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            rows.forEach(row -> {
                if (REFERENTS.contains(row.getField("code_type"))) {
                    events.computeIfAbsent(row.getField("event_id"), e -> new TreeMap<>())
                            .computeIfAbsent(row.getField("publisher_id"), p -> new ArrayList<>())
                            .add(new Marked(row.getField("code_mention").strip(), row.getField("code_name")));
                }
            });
        }
        return events;
    }

    private static Counts of(Map<String, List<Marked>> outlets, Hearsay hearsay) {
        List<Mention> gold = new ArrayList<>();
        List<String> names = List.copyOf(outlets.keySet());
        List<LabelledArticle> articles = new ArrayList<>();
        outlets.forEach((name, marks) -> {
            StringBuilder text = new StringBuilder();
            for (Marked mark : marks) {
                text.append(mark.words);
                gold.add(new Mention(name, text.length(), mark.concept, false));
                text.append("\n\n");
            }
            Reading reading = hearsay.read(RawArticle.of(name, text.toString()));
            articles.add(new LabelledArticle(reading.article(), reading.entities(), reading.labels()));
        });
        List<Mention> found = new ArrayList<>();
        List<StoryReferent> referents = new StoryLabels(Lexicons.shipped()).of(articles);
        for (int i = 0; i < referents.size(); i++) {
            for (StoryReferent.Place place : referents.get(i).places()) {
                Label label = place.label();
                found.add(new Mention(names.get(place.article()), label.span().end(), "r" + i, false));
            }
        }
        return LabelScore.of(gold, found);
    }
}
