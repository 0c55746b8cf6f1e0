// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

class SqliteCheckTest extends CheckContract {
    private final AtomicInteger archives = new AtomicInteger();

    @TempDir
    private Path place;

    @Override
    String place() {
        return place.resolve("archive" + archives.incrementAndGet() + ".db").toString();
    }
}
