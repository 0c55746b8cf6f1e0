// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.source.Pages;
import org.hearsay.archive.story.Arrival;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.lexicon.Lexicons;

/**
 * The articles that people grouped, in order of time: {@code gold/stories} and the stories that are compared.
 *
 * @param arrivals all of them
 * @param apart articles that must never be in one story, by their ids
 * @param copies for articles that are copies, the id of what they copy
 * @param texts the tables and pages, to know this gold by
 */
public record GroupingGold(
        List<GoldArrival> arrivals, List<Pair> apart, Map<String, String> copies, List<GoldText> texts) {
    /** Two articles, by their ids. */
    public record Pair(String one, String other) {}

    private static final String SHORT = "gold/stories";

    /** The gold of the repository; a story that is kept unopened takes part, but nothing is learned from it. */
    public static GroupingGold read(Path root) throws IOException {
        ArticleExtractor extractor = new ArticleExtractor(Lexicons.shipped());
        List<GoldArrival> arrivals = new ArrayList<>();
        List<GoldText> texts = new ArrayList<>();
        Path folder = root.resolve(SHORT);
        Map<String, NamedCsvRecord> stories = new HashMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("stories.csv"))) {
            stories.put(row.getField("file"), row);
        }
        for (Arrival arrival : arrivals(extractor, root, SHORT)) {
            NamedCsvRecord row = stories.get(arrival.id().substring(SHORT.length() + 1));
            if (row == null) {
                throw new IOException(arrival.id() + ": stories.csv has no row for it");
            }
            arrivals.add(new GoldArrival(arrival, row.getField("story"), row.getField("world"), true));
            texts.add(new GoldText(arrival.id(), arrival.headline() + '\n' + arrival.text(), Map.of()));
        }
        addStory(arrivals, extractor, root, "samples/halmere", "velia");
        addStory(arrivals, extractor, root, "gold/strike", "kessaria");
        addStory(arrivals, extractor, root, "gold/unopened/accident", "");
        List<Pair> apart = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("pairs.csv"))) {
            apart.add(new Pair(id(root, folder, row.getField("file")), id(root, folder, row.getField("other"))));
        }
        Map<String, String> copies = new HashMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("carriers.csv"))) {
            copies.put(id(root, folder, row.getField("file")), id(root, folder, row.getField("copies")));
        }
        for (String table : List.of("stories.csv", "pairs.csv", "carriers.csv")) {
            texts.add(new GoldText(table, Files.readString(folder.resolve(table)), Map.of()));
        }
        arrivals.sort(Comparator.<GoldArrival, Instant>comparing(a -> time(a.arrival()))
                .thenComparing(a -> a.arrival().id()));
        return new GroupingGold(List.copyOf(arrivals), List.copyOf(apart), Map.copyOf(copies), List.copyOf(texts));
    }

    private static Instant time(Arrival arrival) {
        return arrival.time() == null ? Instant.MAX : arrival.time();
    }

    private static void addStory(
            List<GoldArrival> arrivals, ArticleExtractor extractor, Path root, String folder, String world)
            throws IOException {
        for (Arrival arrival : arrivals(extractor, root, folder)) {
            arrivals.add(new GoldArrival(arrival, folder, world, !world.isEmpty()));
        }
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream().toList();
        }
    }

    private static String id(Path root, Path folder, String file) {
        return root.relativize(folder.resolve(file).normalize()).toString();
    }

    private static List<Arrival> arrivals(ArticleExtractor extractor, Path root, String folder) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        Path table = root.resolve(folder).resolve("articles.csv");
        try (Stream<PageOrFailure> pages = new Pages(
                        List.of(), List.of(table), InputStream.nullInputStream(), Web.of(FetchSettings.STANDARD))
                .stream().map(PageSource::open)) {
            for (PageOrFailure page : pages.toList()) {
                switch (page) {
                    case PageOrFailure.Note note -> throw new IOException(note.message());
                    case PageOrFailure.Failure failure -> throw new IOException(failure.message());
                    case PageOrFailure.Opened opened -> {
                        String file =
                                Path.of(opened.page().name()).getFileName().toString();
                        arrivals.add(Arrival.of(folder + '/' + file, extractor.extract(opened.page())));
                    }
                }
            }
        } catch (NoArticleException e) {
            throw new IOException(e.getMessage(), e);
        }
        return arrivals;
    }
}
