// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each golden page is read as its record says. With {@code -Dgolden.update=true} the records are written anew, to be
 * reviewed as a diff: a record stands here only after somebody has found it right.
 */
class GoldenReadingsTest {
    @TestFactory
    Stream<DynamicTest> readAsRecorded() {
        return GoldenFolder.all().stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> compare(folder)));
    }

    @Test
    void theFolderIsFound() {
        assertThat(GoldenFolder.all()).hasSizeGreaterThan(10);
    }

    private static void compare(GoldenFolder folder) throws IOException {
        String shown = new ShownReading(TestReader.read(folder.page())).text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(folder.record(), shown);
        }
        assertThat(folder.record())
                .as("no record: write it with -Dgolden.update=true, and review it")
                .exists();
        assertThat(shown).as(folder.name()).isEqualTo(Files.readString(folder.record()));
    }
}
