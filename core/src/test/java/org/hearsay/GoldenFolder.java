// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Page;

/**
 * One folder under {@code golden}, named for the shape of its page: {@code page.txt} or {@code page.html} about invented
 * people, and {@code record.txt}, its reading as people can read it, which a person has found right.
 */
record GoldenFolder(Path path) {
    private static final Path ALL = TestReader.ROOT.resolve("core/src/test/resources/golden");

    static List<GoldenFolder> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    Page page() {
        Path html = path.resolve("page.html");
        return page(Files.exists(html) ? html : path.resolve("page.txt"));
    }

    static Page page(Path file) {
        try {
            return Page.of(Files.readAllBytes(file)).named(file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path record() {
        return path.resolve("record.txt");
    }
}
