// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearsay.article.Page;
import org.hearsay.record.RecordJson;
import org.hearsay.statement.Grounds;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every reading, whatever the page. */
class InvariantsTest {
    /** The golden pages, the samples, the gold that may be looked at, and the acceptance page when it is there. */
    static Stream<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        GoldenFolder.all().forEach(folder -> pages.add(folder.page().named(folder.name())));
        for (String folder : List.of("samples/halmere", "gold/single", "gold/strike", "../shared/seed")) {
            Path path = TestReader.ROOT.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                            .sorted()
                            .forEach(f -> pages.add(GoldenFolder.page(f)));
                }
            }
        }
        return pages.stream();
    }

    @Test
    void thePagesAreFound() throws IOException {
        assertThat(pages().map(Page::name)).hasSizeGreaterThan(45).contains("wire.txt", "court.txt", "cue-after");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatTheModelAcceptsTellsItsGrounds(Page page) {
        for (Statement statement : TestReader.read(page).statements()) {
            Grounds grounds = statement.grounds();
            if (statement.by().startsWith("model")) {
                assertThat(grounds).as("grounds of %s", statement.id()).isNotNull();
            }
            if (grounds != null) {
                assertThat(grounds.cue()).isBetween(0.0, 1.0);
                assertThat(grounds.spans()).isBetween(0.0, 1.0);
                assertThat(grounds.agreement()).isBetween(0.3, 1.2);
                assertThat(grounds.signs()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theReadingIsSound(Page page) throws IOException {
        ReadingInvariants.check(TestReader.read(page));
    }

    @Test
    void threadsReadTheSame() throws Exception {
        List<Page> pages = pages().toList();
        Callable<List<String>> reading = () ->
                pages.stream().map(p -> RecordJson.line(TestReader.read(p))).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<String>> one = threads.submit(reading);
            Future<List<String>> other = threads.submit(reading);
            List<String> alone = reading.call();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(List.of(one.get().get(i), other.get().get(i)))
                        .as(Objects.requireNonNull(pages.get(i)).name())
                        .containsOnly(alone.get(i));
            }
        }
    }
}
