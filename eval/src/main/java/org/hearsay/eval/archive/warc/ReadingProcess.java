// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.warc;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.hearsay.archive.source.Pages;
import org.hearsay.archive.warc.WarcCounts;
import org.hearsay.archive.warc.WarcFile;

/** A process of its own, of little memory, that goes through a WARC file and says what it met and what that took. */
final class ReadingProcess {
    private ReadingProcess() {}

    /**
     * What a process met.
     *
     * @param heap the most bytes that were in use, garbage included
     */
    record Met(WarcCounts counts, long heap, double seconds) {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (WarcFile file = WarcFile.open(Path.of(arguments[0]), Pages.MOST_BYTES)) {
            while (file.next().isPresent()) {
                // Each is let go before the next.
            }
            WarcCounts counts = file.counts();
            System.out.println(counts.pages() + " " + counts.others() + " " + counts.damaged() + " " + counts.cut()
                    + " " + peak() + " " + (System.nanoTime() - start) / 1e9);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Lets one go through a file. */
    static Met of(Path file, int heapMegabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = process.inputReader().readLine();
        int status = process.waitFor();
        if (told == null || status != 0) {
            throw new IOException("the process that read the file ended with exit code " + status);
        }
        String[] numbers = told.split(" ");
        return new Met(
                new WarcCounts(
                        Long.parseLong(numbers[0]),
                        Long.parseLong(numbers[1]),
                        Long.parseLong(numbers[2]),
                        Long.parseLong(numbers[3])),
                Long.parseLong(numbers[4]),
                Double.parseDouble(numbers[5]));
    }
}
