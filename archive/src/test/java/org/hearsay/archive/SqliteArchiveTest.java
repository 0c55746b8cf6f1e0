// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder;

    private int archives;

    @Override
    String place() {
        return folder.resolve("archive" + ++archives + ".db").toString();
    }
}
