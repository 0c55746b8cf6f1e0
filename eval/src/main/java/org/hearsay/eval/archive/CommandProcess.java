// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.Main;
import org.hearsay.eval.speed.ProcessorShare;

/** The command as its user starts it, a process of its own, on one of the machine's processors or on all. */
final class CommandProcess {
    /** Part of util-linux; a process that it starts, and all its threads, stay on the processors that are named. */
    private static final String PINNED = "taskset";

    private final boolean pinned;

    private CommandProcess(boolean pinned) {
        this.pinned = pinned;
    }

    /** On the first processor alone: Java counts one, and the compiler and the collector work there too. */
    static CommandProcess onOneCore() {
        return new CommandProcess(true);
    }

    /** Where the system puts it. */
    static CommandProcess onAllCores() {
        return new CommandProcess(false);
    }

    /** Whether a process can be kept to a processor on this system. */
    static boolean canPin() {
        try {
            return new ProcessBuilder(PINNED, "--version")
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * A run.
     *
     * @param seconds on the wall, the start of Java included
     * @param busy how many of the machine's processors were at work meanwhile, whoever wanted them
     */
    record Run(double seconds, double busy) {}

    /** Runs the command to its end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (pinned) {
            command.addAll(List.of(PINNED, "-c", "0"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(arguments).forEach(command::add);
        ProcessorShare.Watch watch = ProcessorShare.watch();
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException("hearsay " + String.join(" ", arguments) + " ended with exit code " + status);
        }
        ProcessorShare share = watch.since();
        return new Run(seconds, share.ours() + share.others());
    }
}
