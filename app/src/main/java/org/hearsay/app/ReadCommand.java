// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.app.csv.StatementCsv;
import org.hearsay.app.html.RecordPage;
import org.hearsay.app.text.Paper;
import org.hearsay.app.text.ReadingText;
import org.hearsay.archive.source.Pages;
import org.hearsay.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay read}: who said what. */
@Command(name = "read")
final class ReadCommand extends PagesCommand {
    private static final String NOTHING =
            "no statements found; to see what was taken for its text: hearsay extract SOURCE";

    @ArgGroup
    private final Format format = new Format();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one self-contained page for the browser instead of text.")
    private @Nullable Path html;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (colour on a terminal, unless NO_COLOR is set), always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    /** What is printed; by default text for people. */
    static final class Format {
        @Option(names = "--json", description = "Print a record a page as JSON, one line each.")
        private boolean json;

        @Option(names = "--csv", description = "Print a row a statement as CSV; offsets in Unicode code points.")
        private boolean csv;
    }

    ReadCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    int status(Engines.Settings settings, Pages pages) throws IOException, OutputFile.OutputException {
        Optional<Output<Reading>> printed = printed();
        try (Progress progress = progress(pages, printed.isPresent())) {
            Messages messages = new Messages(surroundings.err(), progress.shows());
            List<Output<Reading>> outputs = new ArrayList<>();
            printed.ifPresent(outputs::add);
            if (html != null) {
                outputs.add(new HtmlOutput<>(new RecordPage(), OutputFile.at(html), messages));
            }
            Task<Reading> task = new Task<>(
                    () -> engines.readings().apply(settings),
                    outputs,
                    reading -> reading.statements().size(),
                    ReadCommand::nothing);
            return work(task, pages, messages, progress);
        }
    }

    /** What to say of a page without statements: that it is in a language we do not read, or else the next step. */
    static String nothing(Reading reading) {
        String language = reading.article().metadata().language();
        boolean english = language == null || language.equals("en");
        return english || reading.warnings().isEmpty()
                ? NOTHING
                : "no statements found. " + reading.warnings().getLast();
    }

    private Optional<Output<Reading>> printed() throws IOException {
        StandardOutput out = new StandardOutput(surroundings.out());
        if (format.json) {
            return Optional.of(
                    out.whole(reading -> out.append(RecordJson.line(reading)).append('\n')));
        }
        if (format.csv) {
            return Optional.of(out.whole(new StatementCsv(out)::write));
        }
        if (html != null) {
            return Optional.empty();
        }
        Terminal terminal = surroundings.terminal();
        Paper paper = new Paper(out, terminal.width(), color.on(terminal));
        return Optional.of(out.whole(new ReadingText(paper)::write));
    }
}
