// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of files that are not needed any more. */
public final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Deletes the files in it, and itself. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
