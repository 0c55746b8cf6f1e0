// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.article.Given;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/** A table with a page a row: its words in the row, or a file beside the table. */
final class PageTable {
    private final Path table;

    PageTable(Path table) {
        this.table = table;
    }

    /** An input for each row; close the stream after use. */
    Stream<PageSource> rows() {
        return new Table(table).lines().map(line -> () -> open(line));
    }

    private static PageOrFailure open(TableLine line) {
        return switch (line) {
            case TableLine.Broken broken -> new PageOrFailure.Failure(broken.message());
            case Row row -> {
                try {
                    yield open(row);
                } catch (TableException e) {
                    yield new PageOrFailure.Failure(e.getMessage());
                }
            }
        };
    }

    private static PageOrFailure open(Row row) throws TableException {
        Given given = row.given();
        String text = row.cell("text");
        String file = row.cell("file");
        if (text != null && file != null) {
            throw row.error("has both text and file; give one of them");
        }
        if (text != null) {
            Page page = Page.of(text.getBytes(StandardCharsets.UTF_8)).served(null, "UTF-8");
            return new PageOrFailure.Opened(page.named(name(row)).given(given));
        }
        if (file != null) {
            return file(row, file, given);
        }
        throw row.error("has neither text nor file");
    }

    private static PageOrFailure file(Row row, String file, Given given) throws TableException {
        try {
            Path path = row.table().resolveSibling(file);
            @Nullable String id = row.cell("id");
            PageOrFailure page = (id == null ? new PageFile(path) : new PageFile(path, id)).open(given);
            if (page instanceof PageOrFailure.Failure failure) {
                throw row.error(failure.message());
            }
            return page;
        } catch (InvalidPathException e) {
            throw row.error(file + ": not a file name");
        }
    }

    private static String name(Row row) {
        String id = row.cell("id");
        return id != null ? id : row.table() + ":" + row.line();
    }
}
