// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.web.Settings;
import org.hearsay.app.web.WebServer;
import org.hearsay.archive.Archive;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.eval.archive.generated.GeneratedArticle;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.archive.generated.GeneratedStory;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.speed.LiveHeap;
import org.hearsay.eval.speed.TemporaryFolder;

/** The bars of the web application: a real server, asked by clients of the same machine. The language models stay idle. */
public final class WebRun {
    private static final int OUTLETS = 20;
    private static final int UTTERANCES = 60;
    private static final int CLIENTS = 8;
    private static final int PAGES = 150;
    private static final int COMMIT = 100;
    private static final int SAMPLES = 9;
    private static final int CORRECTIONS = 1_000;

    private final int articles;
    private final Duration memory;

    /**
     * @param articles how many the archive holds
     * @param memory how long the heap is watched
     */
    public WebRun(int articles, Duration memory) {
        this.articles = articles;
        this.memory = memory;
    }

    /** @param file the archive; made where it is missing */
    public List<Gate> run(Path file) throws Exception {
        boolean made = Files.exists(file);
        try (Archive archive = Archive.open(file.toString())) {
            if (!made) {
                fill(archive);
            }
            GeneratedArticle first = GeneratedStory.of(OUTLETS, UTTERANCES).getFirst();
            long largest = archive.storyOf(
                            archive.versions(first.url()).getFirst().article())
                    .orElseThrow();
            try (WebServer server = server(archive)) {
                String base = "http://127.0.0.1:" + server.start();
                List<Gate> gates = measured(
                        new Visitors(base, new Places(archive, articles, largest)),
                        new Places(archive, articles, largest));
                Path folder = Files.createTempDirectory("hearsay-corrections");
                try {
                    gates.add(new CorrectedPage(Math.min(articles, CORRECTIONS)).run(folder.resolve("corrected.db")));
                } finally {
                    TemporaryFolder.delete(folder);
                }
                return gates;
            }
        }
    }

    /** A server at any port that shows an archive, and reads nothing. */
    static WebServer server(Archive archive) {
        return new WebServer(
                archive,
                Settings.local(0),
                () -> page -> {
                    throw new IllegalStateException("nothing is read here");
                },
                Web.of(FetchSettings.STANDARD),
                "measure",
                System.err::println);
    }

    private void fill(Archive archive) {
        GeneratedArticles generated = new GeneratedArticles();
        try (Writer writer = archive.writer("measure")) {
            for (int i = 0; i < articles; i++) {
                writer.add(Entry.of(generated.article(i).reading()));
                if (i % COMMIT == COMMIT - 1) {
                    writer.commit();
                }
            }
            for (GeneratedArticle article : GeneratedStory.of(OUTLETS, UTTERANCES)) {
                writer.add(Entry.of(article.reading()));
            }
            writer.commit();
        }
    }

    private List<Gate> measured(Visitors visitors, Places places) throws Exception {
        visitors.look(CLIENTS, PAGES / 2, 1);
        List<Gate> gates = new ArrayList<>();
        Visitors.Seen usual = visitors.look(CLIENTS, PAGES, 2);
        print(CLIENTS + " clients", usual);
        List<Double> all =
                usual.millis().values().stream().flatMap(List::stream).sorted().toList();
        gates.add(new Gate("milliseconds a page, median", quantile(all, .5), 30, false));
        gates.add(new Gate("milliseconds a page, p95", quantile(all, .95), 150, false));
        gates.add(new Gate("errors", usual.errors(), 0, false));
        Visitors.Seen twice = visitors.look(2 * CLIENTS, PAGES, 3);
        print(2 * CLIENTS + " clients", twice);
        gates.add(new Gate("errors at twice the load", twice.errors(), 0, false));
        gates.add(new Gate(
                "kilobytes of a story of " + OUTLETS + " outlets and " + UTTERANCES + " utterances",
                visitors.weight(places.largest()) / 1e3,
                250,
                false));
        gates.add(heap(visitors));
        return gates;
    }

    private Gate heap(Visitors visitors) throws InterruptedException {
        List<Double> heap = new ArrayList<>();
        Instant end = Instant.now().plus(memory);
        for (int sample = 0; sample < SAMPLES; sample++) {
            Instant until =
                    Instant.now().plus(Duration.between(Instant.now(), end).dividedBy(SAMPLES - sample));
            int seed = 100 + sample;
            do {
                visitors.look(CLIENTS, 20, seed);
                seed += 31;
            } while (Instant.now().isBefore(until));
            heap.add(LiveHeap.bytes() / 1e6);
        }
        StringBuilder shown = new StringBuilder();
        heap.forEach(megabytes -> shown.append(String.format(Locale.ROOT, " %.0f", megabytes)));
        System.out.printf(Locale.ROOT, "live heap over %d s, MB:%s%n%n", memory.toSeconds(), shown);
        return new Gate(
                "live heap, last over what it was after a third",
                heap.getLast() / heap.get(heap.size() / 3),
                1.2,
                false);
    }

    private static void print(String title, Visitors.Seen seen) {
        System.out.printf(
                Locale.ROOT, "%s, milliseconds a page%n%-14s %8s %8s %8s%n", title, "", "median", "p95", "pages");
        seen.millis().forEach((kind, millis) -> {
            List<Double> sorted = millis.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %8.1f %8.1f %8d%n",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    quantile(sorted, .5),
                    quantile(sorted, .95),
                    sorted.size());
        });
        System.out.println();
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
