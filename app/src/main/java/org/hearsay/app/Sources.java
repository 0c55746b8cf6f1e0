// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Pages;
import org.hearsay.archive.WebPages;
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
                    "A file, a folder (its pages, recursively), an address (http or https), or - for standard input.")
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
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at the same time; by default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** At least one. */
    int threads() {
        return threads;
    }

    boolean isEmpty() {
        return sources.isEmpty() && tables.isEmpty();
    }

    Pages pages(InputStream in) {
        return new Pages(sources, tables, in, new WebPages());
    }

    private Optional<StatementModel> model() throws IOException {
        return model == null ? Optional.empty() : Optional.of(StatementModel.read(model));
    }

    Engines.Settings settings() throws IOException {
        return new Engines.Settings(lexicon == null ? Lexicons.shipped() : Lexicons.with(lexicon), keepAll, model());
    }
}
