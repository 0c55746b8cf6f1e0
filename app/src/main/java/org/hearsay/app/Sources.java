// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.source.Pages;
import org.hearsay.attribution.StatementModel;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read. */
final class Sources {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description =
                    "A file, a folder (its pages, recursively), an address (http or https), or - for standard input. Of a"
                            + " feed, a sitemap or a WARC file all its pages are read.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "A table with a page a row: .csv or .jsonl with the columns text or file, and, where known,"
                    + " id, outlet, url, published. Files are relative to the table.")
    private List<Path> tables = new ArrayList<>();

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "A folder with lexicon files of your own, which add to ours.")
    private @Nullable Path lexicon;

    @Option(
            names = "--keep-all",
            description = "Take the whole visible text of a page for its article: menus, comments and all.")
    private boolean keepAll;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model that ./measure train made of your own gold, in place of ours.")
    private @Nullable Path model;

    @Option(
            names = "--allow-private",
            description = "Fetch addresses of this machine and of private networks too; else only those of the public"
                    + " internet are fetched.")
    private boolean allowPrivate;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at the same time; by default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** At least one. */
    int threads() {
        return threads;
    }

    /** Takes the first words for something else than sources. */
    void skip(int words) {
        sources = List.copyOf(sources.subList(Math.min(words, sources.size()), sources.size()));
    }

    boolean isEmpty() {
        return sources.isEmpty() && tables.isEmpty();
    }

    /** The pages, and those of more sources, unless they are among them. */
    Pages pages(InputStream in, List<String> more) {
        List<String> all = new ArrayList<>(sources);
        more.stream().filter(source -> !names(source)).forEach(all::add);
        return new Pages(all, tables, in, web());
    }

    private Web web() {
        return Web.of(FetchSettings.STANDARD.allowingPrivate(allowPrivate));
    }

    /** Whether a source is one of those listed, by its name or as a file in a folder that is listed. */
    private boolean names(String source) {
        return sources.contains(source)
                || sources.stream()
                        .anyMatch(listed -> !isAddress(listed) && !isAddress(source) && holds(listed, source));
    }

    private static boolean holds(String listed, String source) {
        try {
            return Path.of(source).toRealPath().startsWith(Path.of(listed).toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean isAddress(String source) {
        return source.equals("-") || source.contains("://");
    }

    private Optional<StatementModel> model() throws IOException {
        return model == null ? Optional.empty() : Optional.of(StatementModel.read(model));
    }

    Engines.Settings settings() throws IOException {
        return new Engines.Settings(lexicon == null ? Lexicons.shipped() : Lexicons.with(lexicon), keepAll, model());
    }
}
