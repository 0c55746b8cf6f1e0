// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.comparison.utterance.UtteranceNumbers;
import org.hearsay.eval.comparison.FitReport;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure fit}: the numbers of the comparison. */
@Command(
        name = "fit",
        description = "What the numbers that decide utterances reach on stories that they were not fitted on.",
        mixinStandardHelpOptions = true)
final class FitCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description = "Fit them further on gold/retold, without loss on the open stories, and write them.")
    private @Nullable Path learn;

    @Option(
            names = "--ways",
            description = "Fit them from scratch too, in each way that leaves a story out of its own fit.")
    private boolean ways;

    @Override
    public Integer call() throws IOException {
        FitReport report = FitReport.of(Hearsay.create(), ROOT);
        UtteranceNumbers numbers = learn == null ? UtteranceNumbers.of(Lexicons.shipped()) : report.taught();
        if (learn != null) {
            List<String> head = Files.exists(learn)
                    ? Files.readAllLines(learn).stream()
                            .filter(l -> l.startsWith("#"))
                            .toList()
                    : List.of();
            Files.writeString(learn, String.join("\n", head) + "\n" + numbers.table());
        }
        System.out.println(ways ? report.ways(numbers) : report.table(numbers));
        return 0;
    }
}
