// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder of files that are not needed any more. */
public final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Deletes it with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
