// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.WebPages;

/**
 * The pages of a list of sources: files, folders, addresses, {@code -} for standard input, and tables.
 *
 * <p>Nothing is opened or fetched before somebody opens it.
 */
public final class Pages {
    /** The most bytes that are read of one page; of a longer one the rest is left and the page is marked as cut. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final List<String> sources;
    private final List<Path> tables;
    private final StandardInput input;
    private final WebPages web;

    /** The pages of sources, whose addresses are fetched as one person would. */
    public Pages(List<String> sources, List<Path> tables, InputStream input) {
        this(sources, tables, input, new WebPages(MOST_BYTES));
    }

    /**
     * @param sources as the user wrote them
     * @param tables files with a row a page
     * @param input what {@code -} reads
     * @param web what fetches addresses
     */
    public Pages(List<String> sources, List<Path> tables, InputStream input, WebPages web) {
        this.sources = List.copyOf(sources);
        this.tables = List.copyOf(tables);
        this.input = new StandardInput(input);
        this.web = web;
    }

    /** Each page, still to be opened, in the order of the sources; close it after use. */
    public Stream<PageSource> stream() {
        return Stream.concat(
                IntStream.range(0, sources.size()).boxed().flatMap(this::inputs),
                tables.stream().flatMap(table -> new PageTable(table).rows()));
    }

    /** How many inputs there are, found without opening them; empty when a table, such as a pipe, can be read only once. */
    public OptionalLong count() {
        if (tables.stream().anyMatch(table -> Files.exists(table) && !Files.isRegularFile(table))) {
            return OptionalLong.empty();
        }
        try (Stream<PageSource> inputs = stream()) {
            return OptionalLong.of(inputs.mapToLong(input -> 1).sum());
        }
    }

    private PageOrFailure fetch(String address) {
        try {
            return new PageOrFailure.Opened(web.fetch(address));
        } catch (FetchException e) {
            return new PageOrFailure.Failure(address + ": " + e.getMessage());
        }
    }

    private Stream<PageSource> inputs(int place) {
        String source = sources.get(place);
        if (source.equals("-")) {
            return Stream.of(sources.indexOf("-") == place ? input : PageSource.failed(StandardInput.ONCE));
        }
        if (source.isBlank()) {
            return Stream.of(
                    PageSource.failed("\"" + source + "\": a source without a name; leave it out or name a file"));
        }
        String start = source.toLowerCase(Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://")) {
            return Stream.of(() -> fetch(source));
        }
        try {
            Path path = Path.of(source);
            return Files.isDirectory(path)
                    ? new PageFolder(path).files()
                    : Stream.of(() -> new PageFile(path).openWithFacts());
        } catch (InvalidPathException e) {
            return Stream.of(PageSource.failed(source + ": not a file name (" + e.getReason() + ")"));
        }
    }
}
