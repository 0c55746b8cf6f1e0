// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.csv.TellingCsv;
import org.hearsay.app.html.ComparisonPage;
import org.hearsay.app.text.BesideText;
import org.hearsay.app.text.ComparisonText;
import org.hearsay.app.text.Paper;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.record.ComparisonJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay compare}. */
@Command(name = "compare")
final class CompareCommand extends ReadingsCommand {
    @ArgGroup
    private final Format format = new Format();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one self-contained page for the browser instead of text.")
    private @Nullable Path html;

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "The article that the others are compared with wherever it carries an utterance, such as a"
                    + " transcript or the agency's copy: one of the sources, or another.")
    private @Nullable String reference;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (colour on a terminal, unless NO_COLOR is set), always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    private @Nullable OutputFile file;

    /** What is printed; by default text for people. */
    static final class Format {
        @Option(names = "--json", description = "Print the comparison as JSON, one line.")
        private boolean json;

        @Option(
                names = "--csv",
                description = "Print a row a telling as CSV, and one for each article without; offsets in Unicode code"
                        + " points.")
        private boolean csv;

        @Option(
                names = "--utterance",
                paramLabel = "N",
                description = "Show one utterance in full, word by word: 3, u3, or t2/u3 of the second story.")
        private @Nullable String utterance;
    }

    CompareCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    List<String> more() {
        return reference == null ? List.of() : List.of(reference);
    }

    @Override
    void begin() throws OutputFile.OutputException {
        file = html == null ? null : OutputFile.at(html);
    }

    @Override
    int status(Engines.Settings settings, Read read) throws IOException {
        Optional<Reading> given = new GivenReference(reference).in(read.readings());
        if (reference != null && given.isEmpty()) {
            say(reference + ": could not be read, so there is no reference; name another file");
            return ExitStatus.FAILED;
        }
        Comparison comparison = new Comparer(settings.lexicons()).compare(read.readings(), given.orElse(null));
        List<Story> compared = comparison.stories().stream()
                .filter(story -> story.columns().size() > 1)
                .toList();
        boolean found =
                compared.stream().flatMap(story -> Row.of(story).stream()).anyMatch(row -> row.carriedBy() > 1);
        if (!found) {
            say(Unpaired.why(comparison));
        }
        write(comparison, read, !compared.isEmpty());
        Optional<Boolean> shown = utterance(comparison);
        return shown.isPresent() && !shown.get() ? ExitStatus.FAILED : read.status(found);
    }

    private void write(Comparison comparison, Read read, boolean any) throws IOException {
        StandardOutput out = new StandardOutput(surroundings.out());
        if (format.json) {
            out.append(ComparisonJson.line(comparison)).append('\n');
        } else if (format.csv) {
            new TellingCsv(out).write(comparison);
        } else if (format.utterance == null && html == null && any) {
            new ComparisonText(paper(out)).write(comparison);
        }
        out.flush();
        if (file != null) {
            if (!any) {
                file.abandon();
                say(file + ": not written, for there is nothing to compare");
            } else {
                file.write(new ComparisonPage(comparison, read.readings().size()).html());
                say("wrote " + file);
            }
        }
    }

    /** Shows the utterance that was asked for: whether there is such a one; empty when none was asked for. */
    private Optional<Boolean> utterance(Comparison comparison) throws IOException {
        if (format.utterance == null) {
            return Optional.empty();
        }
        UtteranceName name = new UtteranceName(format.utterance);
        StandardOutput out = new StandardOutput(surroundings.out());
        for (Story story : comparison.stories()) {
            for (Row row : Row.of(story)) {
                if (name.names(story.id(), row.id())) {
                    new BesideText(paper(out)).write(story, row);
                    out.flush();
                    return Optional.of(true);
                }
            }
        }
        say("no utterance " + format.utterance + "; without --utterance all are listed");
        return Optional.of(false);
    }

    private Paper paper(StandardOutput out) {
        Terminal terminal = surroundings.terminal();
        return new Paper(out, terminal.width(), color.on(terminal));
    }
}
