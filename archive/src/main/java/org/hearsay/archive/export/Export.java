// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import org.hearsay.archive.search.Search;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Store;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what a search finds, in any format and of any size, in the same memory. */
public final class Export {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Store store;
    private final Search search;

    public Export(Store store) {
        this.store = store;
        this.search = new Search(store);
    }

    /**
     * What was written.
     *
     * @param hits how many hits
     * @param articles the numbers of their articles
     * @param everything whether it was the whole archive
     * @param asked what was asked, in words
     * @param made when, as an instant
     */
    public record Written(long hits, BitSet articles, boolean everything, String asked, String made) {}

    private static final class Count {
        private long hits;
        private final BitSet articles = new BitSet();
    }

    /**
     * Writes what a request finds.
     *
     * @throws ArchiveException when the archive failed; the export ends with a line that says so
     * @throws IOException when it could not be written
     */
    public Written write(SearchRequest request, Format format) throws IOException {
        String asked = Asked.of(request);
        Count count = new Count();
        String made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            boolean everything = store.askAtOnce(
                    handle -> written(new Format.Source(store, handle, request, asked, made), format, count));
            return new Written(count.hits, count.articles, everything, asked, made);
        } catch (ArchiveException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof UncheckedIOException unwritten && unwritten.getCause() != null) {
                    throw unwritten.getCause();
                }
            }
            format.broken(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private boolean written(Format.Source source, Format format, Count count) {
        boolean everything = source.everything() && format.asTheyCame();
        SearchRequest request = everything ? source.request().inEveryVersion() : source.request();
        try {
            format.begin(source);
            search.each(source.handle(), request, format.asTheyCame(), hit -> {
                try {
                    format.hit(hit);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                count.hits++;
                count.articles.set((int) hit.article());
            });
            format.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return everything;
    }

    /** Remembers where it was written to, so that forgetting an article can name the file. */
    public void remember(Written written, String file) {
        if (written.everything()) {
            rememberAll(file, written.asked(), written.articles().length() - 1L);
        } else {
            remember(file, written.asked(), -1, written.articles());
        }
    }

    /** Remembers a file that holds every article up to a number. */
    public void rememberAll(String file, String what, long last) {
        remember(file, what, Math.max(0, last), new BitSet());
    }

    private void remember(String file, String asked, long upTo, BitSet articles) {
        String made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        store.ask(handle -> handle.inTransaction(transaction -> {
            long export = transaction
                    .createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM export")
                    .mapTo(Long.class)
                    .one();
            transaction.execute(
                    "INSERT INTO export (id, made, file, asked, up_to) VALUES (?, ?, ?, ?, ?)",
                    export,
                    made,
                    file,
                    asked,
                    upTo < 0 ? null : upTo);
            if (upTo < 0) {
                articles(transaction, export, articles);
            }
            return null;
        }));
    }

    private static void articles(Handle handle, long export, BitSet articles) {
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO exported (export, article) VALUES (?, ?)")) {
            articles.stream().forEach(article -> {
                batch.add(export, article);
                if (batch.size() >= ROWS_AT_A_TIME) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
