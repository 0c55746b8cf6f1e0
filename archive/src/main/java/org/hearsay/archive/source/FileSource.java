// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.archive.feed.ListException;
import org.hearsay.archive.feed.ListKind;
import org.hearsay.archive.feed.Listing;
import org.hearsay.archive.feed.Lists;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.warc.WarcFile;

/** A file that a person named: a page, a list of pages, or a WARC file, as its first bytes tell. */
final class FileSource {
    private final Path path;
    private final Web web;

    FileSource(Path path, Web web) {
        this.path = path;
        this.web = web;
    }

    /** Whether it holds more than one page; of what cannot be read twice that is not known. */
    boolean holdsMany() {
        try {
            return Files.isRegularFile(path) && (WarcFile.recognises(path) || Lists.recognises(head()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Its pages. */
    Stream<PageSource> pages() {
        try {
            if (!holdsMany()) {
                return Stream.of(() -> new PageFile(path).openWithFacts());
            }
            return WarcFile.recognises(path) ? WarcPages.of(path) : listed();
        } catch (IOException e) {
            return Stream.of(PageSource.failed(path + ": could not be read (" + e.getMessage() + ")"));
        }
    }

    private Stream<PageSource> listed() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<Listing> listing = Lists.read(Bytes.read(in, Pages.MOST_BYTES), null, ListedPages.noAddress());
            return listing.isPresent()
                    ? new ListedPages(web.robot()).of(path.toString(), listing.get())
                    : Stream.of(() -> new PageFile(path).openWithFacts());
        } catch (ListException e) {
            return Stream.of(PageSource.failed(path + ": " + e.getMessage()));
        }
    }

    private Bytes head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Bytes.read(in, ListKind.HEAD_BYTES * 2);
        }
    }
}
