// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Page;

/** What came of sources: each page by its name and words, each failure by its message. */
record Opened(List<Page> pages, List<String> failures, List<String> notes) {
    static Opened sources(String... sources) {
        return of(new Pages(List.of(sources), List.of(), input("")));
    }

    static Opened table(Path table) {
        return of(new Pages(List.of(), List.of(table), input("")));
    }

    static Opened standardInput(String input, String... sources) {
        return of(new Pages(List.of(sources), List.of(), input(input)));
    }

    static Opened of(Pages pages) {
        try (Stream<PageSource> stream = pages.stream()) {
            List<PageOrFailure> all = stream.map(PageSource::open).toList();
            return new Opened(
                    all.stream()
                            .filter(PageOrFailure.Opened.class::isInstance)
                            .map(each -> ((PageOrFailure.Opened) each).page())
                            .toList(),
                    all.stream()
                            .filter(PageOrFailure.Failure.class::isInstance)
                            .map(each -> ((PageOrFailure.Failure) each).message())
                            .toList(),
                    all.stream()
                            .filter(PageOrFailure.Note.class::isInstance)
                            .map(each -> ((PageOrFailure.Note) each).message())
                            .toList());
        }
    }

    List<String> names() {
        return pages.stream().map(Page::name).toList();
    }

    List<String> texts() {
        return pages.stream()
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static ByteArrayInputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
