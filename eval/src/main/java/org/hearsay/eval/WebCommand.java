// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.speed.TemporaryFolder;
import org.hearsay.eval.web.WebRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure web}: the bars of the web application that are figures; the others are tests in a real browser. */
@Command(
        name = "web",
        description =
                "How fast the web application answers over a large archive, what its pages weigh, and whether its memory"
                        + " stays flat. What people see is tested by mvn verify in a real browser.",
        mixinStandardHelpOptions = true)
final class WebCommand implements Callable<Integer> {
    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many the archive holds (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "How long the memory is watched (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Make the archive here and let it stay; where it is there already, it is used.")
    private @Nullable Path keep;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("measure");
        try {
            Path file = keep == null ? folder.resolve("web.db") : keep;
            List<Gate> gates = new WebRun(articles, Duration.ofSeconds(seconds)).run(file);
            gates.forEach(System.out::println);
            return gates.stream().allMatch(Gate::passed) ? 0 : 1;
        } finally {
            TemporaryFolder.delete(folder);
        }
    }
}
