// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.text.VersionsText;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.version.VersionsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay versions}: what stood at an address, and what became of it. */
@Command(name = "versions")
final class VersionsCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The article's address, or its file.")
    private String address = "";

    @Option(names = "--json", description = "Print the versions and what changed as JSON, one line.")
    private boolean json;

    VersionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException {
        List<StoredVersion> versions = archive.versions(address);
        if (versions.isEmpty()) {
            say(address + ": the archive holds nothing of it; hearsay search --outlet NAME lists what it holds");
            return ExitStatus.NOTHING_FOUND;
        }
        if (json) {
            out.append(VersionsJson.line(versions)).append('\n');
        } else {
            new VersionsText(paper(out)).write(versions);
        }
        return ExitStatus.FOUND;
    }
}
