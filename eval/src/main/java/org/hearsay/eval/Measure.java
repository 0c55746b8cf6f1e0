// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./measure NAME …}. */
@Command(
        name = "measure",
        description = "Prints any figure that README or an issue names.",
        mixinStandardHelpOptions = true,
        subcommands = {
            GoldCommand.class,
            StatementsCommand.class,
            LabelsCommand.class,
            CompareCommand.class,
            FitCommand.class,
            GroupingCommand.class,
            PagesCommand.class,
            TrainCommand.class,
            TrainPagesCommand.class,
            SpeedCommand.class,
            MemoryCommand.class,
            ArchiveCommand.class,
            WebCommand.class
        })
public final class Measure {
    private Measure() {}

    /** Exit code 0: done; 1: a required figure was not reached; 2: error. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(new Measure())
                .setExecutionExceptionHandler((error, line, parsed) -> {
                    if (error instanceof NoSuchFileException) {
                        line.getErr().println("measure: there is no " + error.getMessage());
                    } else if (error instanceof IOException) {
                        line.getErr().println("measure: " + error.getMessage());
                    } else {
                        error.printStackTrace(line.getErr());
                    }
                    return 2;
                })
                .execute(arguments));
    }
}
