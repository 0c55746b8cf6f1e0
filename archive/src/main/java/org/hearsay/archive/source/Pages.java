// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;

/**
 * The pages of a list of sources: files, folders, addresses, {@code -} for standard input, and tables. A file or an
 * address may hold many pages: a feed, a sitemap or an index of sitemaps those that it names, a WARC file those in it.
 *
 * <p>Nothing is opened before somebody opens it, and no address is fetched before the stream comes to it.
 */
public final class Pages {
    /** The most bytes that are read of one page; of a longer one the rest is left and the page is marked as cut. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final List<String> sources;
    private final List<Path> tables;
    private final StandardInput input;
    private final Web web;

    /** The pages of sources, of the public internet only. */
    public Pages(List<String> sources, List<Path> tables, InputStream input) {
        this(sources, tables, input, Web.of(FetchSettings.STANDARD));
    }

    /**
     * @param sources as the user wrote them
     * @param tables files with a row a page
     * @param input what {@code -} reads
     * @param web what fetches addresses
     */
    public Pages(List<String> sources, List<Path> tables, InputStream input, Web web) {
        this.sources = List.copyOf(sources);
        this.tables = List.copyOf(tables);
        this.input = new StandardInput(input);
        this.web = web;
    }

    /** Each page, still to be opened, in the order of the sources; close it after use. */
    public Stream<PageSource> stream() {
        Stream<Supplier<Stream<PageSource>>> named =
                IntStream.range(0, sources.size()).mapToObj(place -> () -> inputs(place));
        return Chain.of(Stream.concat(named, tables.stream().map(table -> new PageTable(table)::rows)));
    }

    /**
     * How many inputs there are, found without opening or fetching them, an address counting as one; empty when a file
     * holds many, or a table, such as a pipe, can be read only once.
     */
    public OptionalLong count() {
        if (tables.stream().anyMatch(table -> Files.exists(table) && !Files.isRegularFile(table))) {
            return OptionalLong.empty();
        }
        long count = 0;
        for (int place = 0; place < sources.size(); place++) {
            OptionalLong here = count(sources.get(place));
            if (here.isEmpty()) {
                return here;
            }
            count += here.getAsLong();
        }
        for (Path table : tables) {
            count += size(new PageTable(table).rows());
        }
        return OptionalLong.of(count);
    }

    private static long size(Stream<PageSource> inputs) {
        try (inputs) {
            return inputs.mapToLong(input -> 1).sum();
        }
    }

    /** How many inputs a source has; empty when that is not known. */
    private OptionalLong count(String source) {
        try {
            if (source.equals("-") || source.isBlank() || isAddress(source)) {
                return OptionalLong.of(1);
            }
            Path path = Path.of(source);
            if (Files.isDirectory(path)) {
                return new PageFolder(path, web).count();
            }
            return new FileSource(path, web).holdsMany() ? OptionalLong.empty() : OptionalLong.of(1);
        } catch (InvalidPathException e) {
            return OptionalLong.of(1);
        }
    }

    private static boolean isAddress(String source) {
        String start = source.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
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
        if (isAddress(source)) {
            return new WebSource(source, web).pages();
        }
        try {
            Path path = Path.of(source);
            return Files.isDirectory(path) ? new PageFolder(path, web).pages() : new FileSource(path, web).pages();
        } catch (InvalidPathException e) {
            return Stream.of(PageSource.failed(source + ": not a file name (" + e.getReason() + ")"));
        }
    }
}
