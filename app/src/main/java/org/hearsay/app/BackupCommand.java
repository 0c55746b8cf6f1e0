// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.archive.Archive;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay backup}: the archive as it stands at one moment, while others go on adding. */
@Command(name = "backup")
final class BackupCommand extends ArchiveCommand {
    @Parameters(paramLabel = "FILE", description = "Where to; what is there is replaced once the backup is whole.")
    private Path target = Path.of("");

    BackupCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException, OutputFile.OutputException {
        Path own = archive.store().file();
        if (own != null && Files.exists(target) && Files.isSameFile(own, target)) {
            throw new OutputFile.OutputException(target + ": is the archive itself; name another file");
        }
        OutputFile file = OutputFile.at(target);
        if (!file.isFile()) {
            throw new OutputFile.OutputException(target + ": is no file; name one");
        }
        boolean done = false;
        try {
            say(own == null ? exported(archive, file) : copied(archive, file));
            file.complete();
            done = true;
            return ExitStatus.FOUND;
        } finally {
            if (!done) {
                file.abandon();
            }
        }
    }

    private String copied(Archive archive, OutputFile file) throws IOException {
        Backup.Copied copied = Backup.of(archive.store(), file.written());
        new Export(archive.store()).rememberAll(name(), "backup", copied.last());
        return target + ": " + copied.articles() + " articles in " + copied.versions() + " versions, "
                + copied.statements() + " statements; checked. It is an archive: hearsay search --archive " + target;
    }

    /** A server's files are not ours to copy; the export holds all that an archive is made of. */
    private String exported(Archive archive, OutputFile file) throws IOException {
        Export export = new Export(archive.store());
        Export.Written written;
        try (Writer writer = Files.newBufferedWriter(file.written(), StandardCharsets.UTF_8)) {
            written = export.write(SearchRequest.ofWords("").limited(0), new JsonLinesExport(writer));
        }
        if (!written.everything()) {
            throw new ArchiveException(archive.name() + ": the backup is not whole");
        }
        export.rememberAll(name(), "backup", written.articles().length() - 1L);
        return target + ": " + written.articles().cardinality()
                + " articles, as JSON Lines, for the archive is on a server; bring it back with hearsay import "
                + target;
    }

    private String name() {
        return target.toAbsolutePath().normalize().toString();
    }
}
