// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Reading;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Rereading;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay reread}: what an older reader read is read again. */
@Command(name = "reread", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RereadCommand implements Callable<Integer> {
    private static final int MOST_AT_ONCE = 50;

    private final Surroundings surroundings;
    private final Engines engines;
    private final Interruption interruption;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--all", description = "Also what this reader read, as after a change of lexicons or models.")
    private boolean all;

    @Option(names = "--threads", paramLabel = "N", description = "How many pages are read at the same time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    RereadCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        this.surroundings = surroundings;
        this.engines = engines;
        this.interruption = interruption;
    }

    /** A version with what was made of its page; empty where that could not be read. */
    private record Reread(long version, Optional<Entry> entry) {}

    @Override
    public Integer call() throws IOException {
        String reader = Version.number();
        try (Archive open = archive.openExisting();
                Writer writer = open.writer(reader)) {
            Rereading rereading = open.rereading(all ? "" : reader);
            List<Long> versions = rereading.versions();
            if (versions.isEmpty()) {
                say(open.name() + ": all was read by this reader, " + reader);
                return ExitStatus.NOTHING_FOUND;
            }
            return reread(open.name(), writer, rereading, versions);
        }
    }

    private int reread(String name, Writer writer, Rereading rereading, List<Long> versions) throws IOException {
        Once<PageReader<Reading>> engine = new Once<>(() -> engines.readings().apply(Engines.Settings.shipped()));
        int done = 0;
        int failed = 0;
        Terminal terminal = surroundings.terminal();
        try (Progress progress = terminal.err()
                        ? Progress.bar(surroundings.err(), terminal.width(), versions.size())
                        : Progress.none();
                InOrder<Long, Reread> results = new InOrder<>(
                        Math.max(1, threads), versions.stream(), v -> reread(engine, rereading, v, progress.shows()))) {
            interruption.begin(results::stop);
            for (Optional<Reread> next = results.next(); next.isPresent(); next = results.next()) {
                Reread made = next.get();
                if (made.entry().isPresent()) {
                    writer.replace(made.version(), made.entry().get());
                    done++;
                    if (done % MOST_AT_ONCE == 0) {
                        writer.commit();
                    }
                } else {
                    failed++;
                }
                progress.step();
            }
            writer.commit();
        } finally {
            interruption.end();
        }
        say(name + ": " + done + " of " + versions.size() + " versions read again"
                + (failed == 0 ? "" : "; " + failed + " could not be, and stay as they were"));
        return failed > 0 ? ExitStatus.FAILED : ExitStatus.FOUND;
    }

    private Reread reread(Once<PageReader<Reading>> engine, Rereading rereading, long version, boolean overProgress) {
        Page page = rereading.page(version);
        try {
            return new Reread(version, Optional.of(Entry.of(engine.get().read(page))));
        } catch (NoArticleException e) {
            new Messages(surroundings.err(), overProgress).say(String.valueOf(e.getMessage()));
            return new Reread(version, Optional.empty());
        }
    }

    private void say(String message) {
        new Messages(surroundings.err(), false).say(message);
    }
}
