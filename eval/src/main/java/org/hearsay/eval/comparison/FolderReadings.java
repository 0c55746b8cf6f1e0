// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.source.Pages;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;

/** The pages of a folder as they are read, with what the table beside them tells. */
public final class FolderReadings {
    private FolderReadings() {}

    public static List<Reading> of(Hearsay hearsay, Path folder) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<PageOrFailure> pages = new Pages(
                        List.of(folder.toString()), List.of(), InputStream.nullInputStream())
                .stream().map(PageSource::open)) {
            for (PageOrFailure page : pages.toList()) {
                switch (page) {
                    case PageOrFailure.Failure failure -> throw new IOException(failure.message());
                    case PageOrFailure.Note note -> throw new IOException(note.message());
                    case PageOrFailure.Opened opened -> readings.add(read(hearsay, opened.page()));
                }
            }
        }
        return readings;
    }

    public static Reading read(Hearsay hearsay, Page page) throws IOException {
        try {
            return hearsay.read(page);
        } catch (NoArticleException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
