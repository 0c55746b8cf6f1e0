// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.csv.TellingCsv;
import org.hearsay.app.html.ComparisonPage;
import org.hearsay.app.text.BesideText;
import org.hearsay.app.text.ComparisonText;
import org.hearsay.app.text.Paper;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;
import org.hearsay.record.ComparisonJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say how a comparison is shown, and its showing. */
final class ComparisonOutput {
    @ArgGroup
    private final Format format = new Format();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one self-contained page for the browser instead of text.")
    private @Nullable Path html;

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

    /** Sees to it that the file can be written, before work is put into it. */
    void begin() throws OutputFile.OutputException {
        file = html == null ? null : OutputFile.at(html);
    }

    /**
     * Shows a comparison.
     *
     * @param articles how many were read
     * @param failed whether one of them could not be
     * @return the exit status
     */
    int show(Comparison comparison, int articles, boolean failed, StandardOutput out, Paper paper, Messages messages)
            throws IOException {
        List<Story> compared = comparison.stories().stream()
                .filter(story -> story.columns().size() > 1)
                .toList();
        boolean found =
                compared.stream().flatMap(story -> Row.of(story).stream()).anyMatch(row -> row.carriedBy() > 1);
        if (!found) {
            messages.say(Unpaired.why(comparison));
        }
        write(comparison, articles, !compared.isEmpty(), out, paper, messages);
        Optional<Boolean> shown = utterance(comparison, out, paper, messages);
        boolean missing = shown.isPresent() && !shown.get();
        return failed || missing ? ExitStatus.FAILED : found ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }

    private void write(
            Comparison comparison, int articles, boolean any, StandardOutput out, Paper paper, Messages messages)
            throws IOException {
        if (format.json) {
            out.append(ComparisonJson.line(comparison)).append('\n');
        } else if (format.csv) {
            new TellingCsv(out).write(comparison);
        } else if (format.utterance == null && html == null && any) {
            new ComparisonText(paper).write(comparison);
        }
        out.flush();
        if (file != null) {
            if (!any) {
                file.abandon();
                messages.say(file + ": not written, for there is nothing to compare");
            } else {
                file.write(new ComparisonPage(comparison, articles).html());
                messages.say("wrote " + file);
            }
        }
    }

    /** Shows the utterance that was asked for: whether there is such a one; empty when none was asked for. */
    private Optional<Boolean> utterance(Comparison comparison, StandardOutput out, Paper paper, Messages messages)
            throws IOException {
        if (format.utterance == null) {
            return Optional.empty();
        }
        UtteranceName name = new UtteranceName(format.utterance);
        for (Story story : comparison.stories()) {
            for (Row row : Row.of(story)) {
                if (name.names(story.id(), row.id())) {
                    new BesideText(paper).write(story, row);
                    out.flush();
                    return Optional.of(true);
                }
            }
        }
        messages.say("no utterance " + format.utterance + "; without --utterance all are listed");
        return Optional.of(false);
    }
}
