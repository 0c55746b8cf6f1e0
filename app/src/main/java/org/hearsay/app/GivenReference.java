// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/** The reference that the user chose, by file or address; null when he chose none. */
record GivenReference(@Nullable String name) {
    /** The reading of it, by the name of its page or as the same file under another name. */
    Optional<Reading> in(List<Reading> readings) {
        return readings.stream().filter(reading -> is(reading.article().page())).findFirst();
    }

    private boolean is(Page page) {
        if (name == null) {
            return false;
        }
        return name.equals(page.file()) || name.equals(page.url()) || sameFile(name, page.file());
    }

    private static boolean sameFile(String one, @Nullable String other) {
        try {
            return other != null && Files.isSameFile(Path.of(one), Path.of(other));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
