// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.eval.archive.faults.FaultsRun;
import org.hearsay.eval.archive.fetching.FetchingRun;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.archive.generated.Phrases;
import org.hearsay.eval.archive.warc.WarcRun;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.grouping.GroupingReport;
import org.jspecify.annotations.Nullable;

/** The parts of {@code measure archive}, one after the other. */
public final class ArchiveRun {
    private static final int COMMIT = 100;
    private static final int PHRASES = 200;

    /** How many articles the other parts add, at most. */
    private static final int CORES = 2_000;

    private static final int MEMORY = 20_000;
    private static final int WARC_MEGABYTES = 1_000;
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    private final GeneratedArticles articles = new GeneratedArticles();
    private final Path stored;
    private final Map<Part, Measured> parts = new EnumMap<>(Part.class);

    /** What can be asked for alone; in this order they are run. */
    public enum Part {
        speed,
        search,
        grouping,
        cores,
        memory,
        kill,
        faults,
        fetching,
        warc
    }

    /** A part; it prints its figures. */
    private interface Measured {
        List<Gate> run() throws Exception;
    }

    /**
     * @param folder for files that are needed meanwhile
     * @param kept where the archive of the articles that are stored stays; null: it goes with the folder
     * @param many how many articles are stored, and searched
     * @param kills how often the process that adds is killed
     * @param postgres as {@link PostgresServer#of} takes it
     */
    public ArchiveRun(Path folder, @Nullable Path kept, int many, int kills, String postgres) {
        this.stored = kept == null ? folder.resolve("archive.db") : kept;
        parts.put(Part.speed, () -> new StoreSpeed(articles, many, COMMIT).run(stored, folder.resolve("bare.db")));
        parts.put(Part.search, () -> search(many, postgres));
        parts.put(Part.cores, () -> new TwoCores(articles).run(folder, Math.min(many, CORES), ROOT.resolve("samples")));
        parts.put(Part.memory, () -> new FlatMemory(articles).run(folder, Math.min(many, MEMORY)));
        parts.put(Part.kill, () -> new KillRun(kills, (kills + 1) * KillRun.ARTICLES_A_KILL).run(folder));
        parts.put(Part.grouping, () -> GroupingReport.of(ROOT).print(false));
        parts.put(Part.faults, () -> new FaultsRun(!postgres.equals("none")).run(folder));
        parts.put(Part.fetching, () -> new FetchingRun().run());
        parts.put(Part.warc, () -> new WarcRun(WARC_MEGABYTES).run(folder));
    }

    private List<Gate> search(int many, String postgres) throws Exception {
        if (!Files.exists(stored)) {
            store(stored.toString(), many);
        }
        SearchSpeed search = new SearchSpeed(Phrases.of(articles, many, PHRASES));
        try (PostgresServer server = PostgresServer.of(postgres)) {
            String url = server.url();
            if (url == null) {
                return search.run(stored, null);
            }
            System.out.printf(Locale.ROOT, "PostgreSQL stores %,.0f articles/s%n%n", store(url, many));
            try (Archive archive = Archive.openExisting(url)) {
                return search.run(stored, archive);
            }
        }
    }

    /** Stores generated articles; how many a second, making them included. */
    private double store(String place, int many) {
        long start = System.nanoTime();
        try (Archive archive = Archive.open(place);
                Writer writer = archive.writer("measure")) {
            for (int i = 0; i < many; i++) {
                writer.add(Entry.of(articles.article(i).reading()));
                if (i % COMMIT == COMMIT - 1) {
                    writer.commit();
                }
            }
            writer.commit();
        }
        return many / ((System.nanoTime() - start) / 1e9);
    }

    /** Runs the parts that are asked for; what must be reached, each in the order of the parts. */
    public List<Gate> run(Collection<Part> asked) throws Exception {
        List<Gate> gates = new ArrayList<>();
        for (Map.Entry<Part, Measured> part : parts.entrySet()) {
            if (asked.contains(part.getKey())) {
                gates.addAll(part.getValue().run());
            }
        }
        return gates;
    }
}
