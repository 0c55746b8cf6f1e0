// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.grouping.GroupingReport;
import org.hearsay.eval.grouping.PlacingSpeed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure grouping}: stories as they grow, against what people grouped. */
@Command(
        name = "grouping",
        description = "Articles that arrive in order of time, put into stories, against what people grouped.",
        mixinStandardHelpOptions = true)
final class GroupingCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    @Option(names = "--learn", paramLabel = "FILE", description = "Write the weights that this gold teaches, no more.")
    private @Nullable Path learn;

    @Option(names = "--errors", description = "Print which stories were merged or torn apart.")
    private boolean errors;

    @Option(names = "--speed", description = "Place many generated articles instead.")
    private boolean speed;

    @Override
    public Integer call() throws IOException {
        if (speed) {
            return speed();
        }
        GroupingReport report = GroupingReport.of(ROOT);
        if (learn != null) {
            List<String> head = Files.exists(learn)
                    ? Files.readAllLines(learn).stream()
                            .filter(l -> l.startsWith("#"))
                            .toList()
                    : List.of();
            Files.writeString(learn, String.join("\n", head) + "\n" + report.learned());
            return 0;
        }
        List<Gate> gates = report.print(errors);
        gates.forEach(System.out::println);
        return gates.stream().allMatch(Gate::passed) ? 0 : 1;
    }

    private static int speed() {
        PlacingSpeed speed = PlacingSpeed.measured();
        System.out.println(speed);
        Gate gate = new Gate("placements per second", speed.perSecond(), 3000, true);
        System.out.println(gate);
        return gate.passed() ? 0 : 1;
    }
}
