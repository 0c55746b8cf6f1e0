// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.app.text.Count;
import org.hearsay.archive.Archive;
import org.hearsay.archive.export.AnnotationExport;
import org.hearsay.archive.export.CsvExport;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.Format;
import org.hearsay.archive.export.GoldExport;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.export.ParquetExport;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.ArchiveException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay export}: what a search finds, as a file for other programs. */
@Command(name = "export")
final class ExportCommand extends ArchiveCommand {
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "As for hearsay search. None: all that the filters let pass.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Filters filters = new Filters();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Kind kind = new Kind();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to; - for standard output. The file appears when it is whole.")
    private String to = "";

    @Option(
            names = "--checked",
            description = "With --gold: only articles whose statements somebody has checked, all of them.")
    private boolean checked;

    /** The formats, of which one is chosen. */
    private static final class Kind {
        @Option(names = "--csv", required = true, description = "A row an article or statement, for a spreadsheet.")
        private boolean csv;

        @Option(
                names = "--jsonl",
                required = true,
                description = "A line an article, with its page and all that is known of it; for hearsay import.")
        private boolean jsonl;

        @Option(names = "--parquet", required = true, description = "The columns of the CSV, for data frames.")
        private boolean parquet;

        @Option(
                names = "--gold",
                paramLabel = "DIR",
                required = true,
                description =
                        "The articles that people checked or corrected, as brat folders, which measure gold DIR reads;"
                                + " gold.csv in it tells which are checked as a whole.")
        private @Nullable Path gold;

        @Option(
                names = "--annotations",
                required = true,
                description = "An annotation a statement, as the W3C's standard has them (JSON-LD).")
        private boolean annotations;

        Format writing(Writer out) {
            if (csv) {
                return new CsvExport(out);
            }
            if (jsonl) {
                return new JsonLinesExport(out);
            }
            if (annotations) {
                return new AnnotationExport(out);
            }
            throw new IllegalStateException("Parquet is no text");
        }
    }

    ExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException, OutputFile.OutputException {
        Path gold = kind.gold;
        if (gold != null) {
            return gold(archive, gold);
        }
        if (checked) {
            throw new OutputFile.OutputException("--checked is for --gold");
        }
        if (to.isEmpty()) {
            throw new OutputFile.OutputException("name a file with --to, or - for standard output");
        }
        SearchRequest request = filters.request(String.join(" ", words), 0);
        Export export = new Export(archive.store());
        Export.Written written =
                to.equals(STANDARD_OUTPUT) ? printed(export, request, out) : filed(export, request, outputFile());
        int articles = written.articles().cardinality();
        say((request.statements() ? Count.of(written.hits(), "statement") + " of " : "") + Count.of(articles, "article")
                + " exported");
        return written.hits() > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }

    private int gold(Archive archive, Path folder) throws IOException, OutputFile.OutputException {
        if (!words.isEmpty() || !to.isEmpty()) {
            throw new OutputFile.OutputException(
                    "--gold writes all checked and corrected articles into its folder; leave out words and --to");
        }
        GoldExport.Written gold = new GoldExport(archive).write(folder, checked);
        BitSet written = gold.articles();
        int articles = written.cardinality();
        String made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        new Export(archive.store())
                .remember(
                        new Export.Written(articles, written, false, "checked and corrected articles", made),
                        folder.toAbsolutePath().normalize().toString());
        say(Count.of(gold.checked().cardinality(), "checked article")
                + (checked ? "" : ", " + gold.corrected().cardinality() + " only corrected,")
                + " written to " + folder);
        return articles > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }

    private Export.Written printed(Export export, SearchRequest request, StandardOutput out)
            throws IOException, OutputFile.OutputException {
        if (kind.parquet) {
            throw new OutputFile.OutputException("Parquet cannot be printed; name a file with --to");
        }
        return export.write(request, kind.writing(out));
    }

    private OutputFile outputFile() throws OutputFile.OutputException {
        try {
            return OutputFile.at(Path.of(to));
        } catch (InvalidPathException e) {
            throw new OutputFile.OutputException(to + ": not a file name");
        }
    }

    private Export.Written filed(Export export, SearchRequest request, OutputFile file) throws IOException {
        boolean done = false;
        try {
            Export.Written written = written(export, request, file);
            if (file.isFile()) {
                export.remember(
                        written, Path.of(to).toAbsolutePath().normalize().toString());
            }
            file.complete();
            done = true;
            return written;
        } catch (ArchiveException e) {
            Path partial = kind.parquet ? null : file.keepPartial();
            if (partial != null) {
                say(to + ": is not complete, and was not made; what there is stands in " + partial);
            }
            throw e;
        } finally {
            if (!done) {
                file.abandon();
            }
        }
    }

    private Export.Written written(Export export, SearchRequest request, OutputFile file) throws IOException {
        if (kind.parquet) {
            return export.write(request, new ParquetExport(file.written()));
        }
        try (Writer out = Files.newBufferedWriter(file.written(), StandardCharsets.UTF_8)) {
            return export.write(request, kind.writing(out));
        }
    }
}
