// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.app.text.Paper;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.story.Comparer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay compare}. */
@Command(name = "compare")
final class CompareCommand extends ReadingsCommand {
    @Mixin
    private final ComparisonOutput output = new ComparisonOutput();

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

    CompareCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    List<String> more() {
        return reference == null ? List.of() : List.of(reference);
    }

    @Override
    void begin() throws OutputFile.OutputException {
        output.begin();
    }

    @Override
    int status(Engines.Settings settings, Read read) throws IOException {
        Optional<Reading> given = new GivenReference(reference).in(read.readings());
        if (reference != null && given.isEmpty()) {
            say(reference + ": could not be read, so there is no reference; name another file");
            return ExitStatus.FAILED;
        }
        Comparison comparison = new Comparer(settings.lexicons()).compare(read.readings(), given.orElse(null));
        StandardOutput out = new StandardOutput(surroundings.out());
        Terminal terminal = surroundings.terminal();
        return output.show(
                comparison,
                read.readings().size(),
                read.failed(),
                out,
                new Paper(out, terminal.width(), color.on(terminal)),
                new Messages(surroundings.err(), false));
    }
}
