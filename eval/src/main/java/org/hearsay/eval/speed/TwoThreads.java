// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.Hearsay;
import org.hearsay.app.Engines;
import org.hearsay.eval.text.NamedText;
import org.hearsay.eval.text.TextFolder;

/**
 * How much sooner two threads have read the same articles than one, by the clock on the wall, through the command itself.
 *
 * @param rounds each a pair of runs, one after the other
 */
public record TwoThreads(List<Round> rounds) {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ROUNDS = 5;

    /** So that the last article, which one thread reads alone, does not weigh much. */
    private static final int ARTICLES = 60;

    /**
     * A run with one thread and a run with two.
     *
     * @param one seconds with one thread
     * @param two seconds with two
     * @param processors how many of the machine's processors the two threads had: near 2, unless others wanted them too
     */
    public record Round(double one, double two, double processors) {
        double ratio() {
            return one / two;
        }
    }

    /** Reads the texts of a folder, warm, one round after the other. */
    public static TwoThreads of(Path folder) throws IOException {
        Hearsay hearsay = Hearsay.create();
        CommandRun run = new CommandRun(
                new Engines(settings -> hearsay::read, Engines.real().articles()));
        Path pages = copies(TextFolder.read(folder, ARTICLES));
        try {
            run.records(pages, 2);
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                double one = seconds(run, pages, 1);
                long spent = PROCESS.getProcessCpuTime();
                double two = seconds(run, pages, 2);
                rounds.add(new Round(one, two, (PROCESS.getProcessCpuTime() - spent) / 1e9 / two));
            }
            return new TwoThreads(rounds);
        } finally {
            TemporaryFolder.delete(pages);
        }
    }

    private static Path copies(List<NamedText> texts) throws IOException {
        Path folder = Files.createTempDirectory("measure");
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve(i + ".txt"), texts.get(i).text());
        }
        return folder;
    }

    private static double seconds(CommandRun run, Path pages, int threads) throws IOException {
        long start = System.nanoTime();
        run.records(pages, threads);
        return (System.nanoTime() - start) / 1e9;
    }

    /** The median of the rounds' ratios. */
    public double ratio() {
        return median(Round::ratio);
    }

    private double median(Function<Round, Double> figure) {
        return rounds.stream().map(figure).sorted().toList().get(rounds.size() / 2);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("two threads against one, seconds:");
        for (Round round : rounds) {
            text.append(String.format(Locale.ROOT, " %.1f/%.1f", round.one(), round.two()));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "; median of the ratios %.2f, of the processors that two threads had %.2f%n",
                        ratio(),
                        median(Round::processors)))
                .toString();
    }
}
