// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.export.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay import}: exports come back into an archive. */
@Command(name = "import")
final class ImportCommand extends ArchiveCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What hearsay export --jsonl or hearsay read --json wrote; - for standard input.")
    private List<String> files = new ArrayList<>();

    ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Archive opened(ArchiveOption place) {
        return place.open();
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException {
        Import taken = new Import(archive.store(), Version.number(), this::say);
        boolean failed = false;
        for (String file : files) {
            failed |= !read(taken, file);
        }
        say(archive.name() + ": " + taken.fresh() + " new, " + taken.changed() + " further versions, " + taken.held()
                + " held already"
                + (taken.forgotten() > 0
                        ? ", " + taken.forgotten() + " left out, for the archive was told to forget them"
                        : ""));
        if (failed || !taken.whole()) {
            return ExitStatus.FAILED;
        }
        return taken.fresh() + taken.changed() > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }

    private boolean read(Import taken, String file) throws IOException {
        if (file.equals("-")) {
            taken.read("standard input", surroundings.in());
            return true;
        }
        if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
            say(file + ": no such file, or it may not be read");
            return false;
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            taken.read(file, in);
            return true;
        }
    }
}
