// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.eval.archive.ArchiveRun;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.speed.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure archive}: what the archive's bars are. */
@Command(
        name = "archive",
        description =
                "How fast the archive stores and finds beside bare SQLite, and whether it withstands being killed.",
        mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {
    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Parts to run, of ${COMPLETION-CANDIDATES} (default: all).")
    private List<ArchiveRun.Part> only = List.of(ArchiveRun.Part.values());

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many are stored, and searched (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often the process that adds is killed (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            defaultValue = "embedded",
            description = "An empty database that is searched too: jdbc:postgresql:…, embedded: a server started for"
                    + " this, or none (default: ${DEFAULT-VALUE}).")
    private String postgres = "embedded";

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description =
                    "Store the generated articles in this archive, and keep it; or search it, when it was kept before.")
    private @Nullable Path keep;

    @Override
    public Integer call() throws Exception {
        if (keep != null && only.contains(ArchiveRun.Part.speed) && Files.exists(keep)) {
            System.err.println(keep + ": is there already");
            return 2;
        }
        Path folder = Files.createTempDirectory("measure");
        try {
            List<Gate> gates = new ArchiveRun(folder, keep, articles, kills, postgres).run(only);
            gates.forEach(System.out::println);
            return gates.stream().allMatch(Gate::passed) ? 0 : 1;
        } finally {
            TemporaryFolder.delete(folder);
        }
    }
}
