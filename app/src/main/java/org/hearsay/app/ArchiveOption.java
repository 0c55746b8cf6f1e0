// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which archive is meant. */
final class ArchiveOption {
    private static final String USUAL = "hearsay.db";
    private static final String VARIABLE = "HEARSAY_ARCHIVE";

    @Option(
            names = "--archive",
            paramLabel = "PLACE",
            description = "The archive: a file, or jdbc:postgresql://HOST/DATABASE?user=…; by default what the variable"
                    + " HEARSAY_ARCHIVE names, or else hearsay.db in this folder.")
    private @Nullable String place;

    String place() {
        if (place != null) {
            return place;
        }
        String variable = System.getenv(VARIABLE);
        return variable == null || variable.isBlank() ? USUAL : variable;
    }

    /** Whether the user named one, or the usual one is there. */
    boolean isMeant() {
        return !place().equals(USUAL) || Files.exists(Path.of(USUAL));
    }

    /** The archive, made where there is none. */
    Archive open() {
        return Archive.open(place());
    }

    /** The archive; that there is none is an error. */
    Archive openExisting() {
        return Archive.openExisting(place());
    }
}
