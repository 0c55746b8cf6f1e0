// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How long a fresh process takes from its launch to its end, by the clock on the wall. */
public final class ColdStart {
    private static final int RUNS = 3;

    private ColdStart() {}

    /**
     * The median of three launches in seconds.
     *
     * @param command program and arguments
     * @param folder where it is launched
     * @param fine exit codes of a run that counts
     */
    public static double seconds(List<String> command, Path folder, Set<Integer> fine)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            seconds.add(once(command, folder, fine));
        }
        return seconds.stream().sorted().toList().get(RUNS / 2);
    }

    private static double once(List<String> command, Path folder, Set<Integer> fine)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!fine.contains(code)) {
            throw new IOException(command.getFirst() + " ended with exit code " + code);
        }
        return seconds;
    }
}
