// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.text.Count;
import org.hearsay.app.text.Harmless;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Diagnosis;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.Salvage;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay doctor}: what is in an archive, what is wrong with it, and how that is mended. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DoctorCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Engines engines;

    @Mixin
    private final ArchiveOption option = new ArchiveOption();

    @Option(
            names = "--repair",
            description = "Make all that follows from the records anew. Of a damaged file, save what can be read into"
                    + " FILE.repaired.")
    private boolean repair;

    DoctorCommand(Surroundings surroundings, Engines engines) {
        this.surroundings = surroundings;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        StandardOutput out = new StandardOutput(surroundings.out());
        try {
            int status = status(out);
            out.flush();
            return status;
        } catch (ClosedPipeException e) {
            return ExitStatus.FOUND;
        }
    }

    private int status(StandardOutput out) throws IOException {
        try (Archive archive = option.openExisting()) {
            Diagnosis found = Examination.of(archive.store());
            print(out, archive.name(), found);
            if (found.sound()) {
                line(out, archive.name() + ": all is well");
                return ExitStatus.FOUND;
            }
            if (!repair) {
                line(out, "mend it with hearsay doctor --repair; make a copy of the archive before");
                return ExitStatus.NOTHING_FOUND;
            }
            if (!isDamagedFile(archive, found)) {
                return repaired(out, archive);
            }
        } catch (ArchiveException e) {
            Path file = file();
            if (file == null
                    || !Files.exists(file)
                    || !String.valueOf(e.getMessage()).contains("is damaged")) {
                throw e;
            }
            line(out, String.valueOf(e.getMessage()));
            if (!repair) {
                line(out, "save what can be read with hearsay doctor --repair");
                return ExitStatus.NOTHING_FOUND;
            }
        }
        return salvaged(out);
    }

    private static boolean isDamagedFile(Archive archive, Diagnosis found) {
        return archive.store().file() != null
                && found.findings().stream().anyMatch(f -> f.startsWith("the file: ") || f.contains(": is damaged ("));
    }

    private @Nullable Path file() {
        return option.place().startsWith("jdbc:") ? null : Path.of(option.place());
    }

    private static void print(StandardOutput out, String name, Diagnosis found) throws IOException {
        line(
                out,
                name + ": "
                        + found.counts().entrySet().stream()
                                .map(e -> Count.of(e.getValue(), e.getKey()))
                                .collect(Collectors.joining(", ")));
        for (String finding : found.findings()) {
            line(out, finding);
        }
    }

    private static void line(StandardOutput out, String line) throws IOException {
        out.append(Harmless.line(line)).append('\n');
    }

    private int repaired(StandardOutput out, Archive archive) throws IOException {
        boolean lost = false;
        for (String what : Repair.of(archive.store(), new Rereader(Version.number()))) {
            line(out, what);
            lost = true;
        }
        Diagnosis after = Examination.of(archive.store());
        print(out, archive.name(), after);
        line(out, archive.name() + (after.sound() ? ": repaired; all is well" : ": could not be repaired"));
        return after.sound() ? lost ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND : ExitStatus.FAILED;
    }

    /** The reader that the other commands use, made when a page needs it. */
    private final class Rereader implements Repair.Reader {
        private final Once<PageReader<Reading>> engine =
                new Once<>(() -> engines.readings().apply(Engines.Settings.shipped()));

        private final String version;

        private Rereader(String version) {
            this.version = version;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public Optional<Reading> read(Page page) {
            try {
                return Optional.of(engine.get().read(page));
            } catch (NoArticleException e) {
                return Optional.empty();
            }
        }
    }

    private int salvaged(StandardOutput out) throws IOException {
        Path damaged = Path.of(option.place());
        Path target = Path.of(option.place() + ".repaired");
        if (Files.exists(target)) {
            throw new ArchiveException(target + ": is there already; move it away first");
        }
        Salvage.Saved saved = Salvage.of(damaged, target);
        line(out, target + ": " + saved.versions() + " versions of articles were saved; " + damaged + " is as it was");
        BitSet lost = saved.lost();
        if (!lost.isEmpty()) {
            line(out, "lost: " + lost.cardinality() + " versions, by number " + lost);
        }
        if (saved.lostRows() > 0) {
            line(out, "lost: " + saved.lostRows() + " other rows");
        }
        try (Archive archive = Archive.openExisting(target.toString())) {
            Diagnosis after = Examination.of(archive.store());
            print(out, archive.name(), after);
        }
        return ExitStatus.NOTHING_FOUND;
    }
}
