// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that lie beside the repository, not in it; tests that need them say that they were skipped. */
public final class SharedData {
    private SharedData() {}

    /** A path below {@code ../shared}; skips the test when it is not there. */
    public static Path at(String path) {
        Path place = Path.of(System.getProperty("hearsay.root", "."), "..", "shared", path)
                .normalize();
        boolean there = Files.exists(place);
        if (!there) {
            System.out.println("skipped: " + place + " is not here");
        }
        assumeTrue(there, place + " is not here");
        return place;
    }
}
