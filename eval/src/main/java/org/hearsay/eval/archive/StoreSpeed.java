// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.floors.Gate;

/**
 * How fast articles that are read are stored and indexed, beside a bare loop that inserts the same rows; the two take turns,
 * commit by commit, so that whatever else the machine does meets both.
 */
final class StoreSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final GeneratedArticles articles;
    private final int many;
    private final int commit;
    private long preparing;
    private long adding;
    private long committing;
    private long processor;
    private long bare;

    /** @param commit how many articles are committed together */
    StoreSpeed(GeneratedArticles articles, int many, int commit) {
        this.articles = articles;
        this.many = many;
        this.commit = commit;
    }

    /**
     * Stores them.
     *
     * @param file an archive that is not there yet; it stays
     * @param copy what the bare loop fills; it does not stay
     */
    List<Gate> run(Path file, Path copy) throws IOException, SQLException {
        try (Archive archive = Archive.open(file.toString());
                Writer writer = archive.writer("measure");
                BareLoop loop = new BareLoop(file, copy)) {
            for (int from = 0; from < many; from += commit) {
                write(writer, entries(from, Math.min(many, from + commit)));
                bare += loop.copy();
            }
            print(file, loop);
        }
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(copy + end));
        }
        return List.of(
                new Gate("stored: rate, over the bare loop's", bare / (double) (adding + committing), 0.5, true));
    }

    private List<Entry> entries(int from, int to) {
        long start = System.nanoTime();
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            entries.add(Entry.of(articles.article(i).reading()));
        }
        preparing += System.nanoTime() - start;
        return entries;
    }

    private void write(Writer writer, List<Entry> entries) {
        long began = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        entries.forEach(writer::add);
        long added = System.nanoTime();
        writer.commit();
        committing += System.nanoTime() - added;
        adding += added - start;
        processor += THREADS.getCurrentThreadCpuTime() - began;
    }

    private void print(Path file, BareLoop loop) throws IOException {
        double seconds = (adding + committing) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "stored and indexed: %,d articles, %,d a commit; %.0f kB an article in the file%n"
                        + "  Hearsay  %,7.0f articles/s (%.1f s; rows made %.0f %%, inserts and commit %.0f %%; of the time,"
                        + " processor %.0f %%)%n"
                        + "  bare     %,7.0f articles/s (%.1f s; %s)%n"
                        + "  made ready before, by any thread: %,.0f articles/s a thread, generating included%n%n",
                many,
                commit,
                Files.size(file) / 1e3 / many,
                many / seconds,
                seconds,
                100e-9 * adding / seconds,
                100e-9 * committing / seconds,
                100e-9 * processor / seconds,
                many / (bare / 1e9),
                bare / 1e9,
                loop.parts(),
                many / (preparing / 1e9));
    }
}
