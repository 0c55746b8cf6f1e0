// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.speed.MemoryRun;
import org.hearsay.eval.speed.TemporaryFolder;
import org.hearsay.eval.text.LongArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure memory}: long articles, all in one run, in a process with little memory. */
@Command(
        name = "memory",
        description = "Reads long articles in one run with -Xmx1g, and tells how full the heap was.",
        mixinStandardHelpOptions = true)
final class MemoryCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();
    /** The garbage collector that the launcher chose is part of what is measured. */
    private static final String COLLECTOR = "-XX:+Use";

    private static final Pattern ARTICLES = Pattern.compile("^(\\d+) articles, ", Pattern.MULTILINE);

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--words",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How long each is (default: ${DEFAULT-VALUE}).")
    private int words;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many are read at the same time (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("measure");
        try {
            LongArticles made = new LongArticles(Stream.of("samples/halmere", "gold/single", "gold/strike")
                    .map(ROOT::resolve)
                    .toList());
            for (int i = 0; i < articles; i++) {
                Files.writeString(folder.resolve(i + ".txt"), made.article(i, words));
            }
            String told = run(folder);
            System.out.printf("%d articles of %d words, %d threads, -Xmx1g%n%s%n", articles, words, threads, told);
            Matcher read = ARTICLES.matcher(told);
            Gate gate = new Gate(
                    "articles read with 1 GB",
                    read.find() ? Double.parseDouble(read.group(1)) : Double.NaN,
                    articles,
                    true);
            System.out.println(gate);
            return gate.passed() ? 0 : 1;
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private String run(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(COLLECTOR))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryRun.class.getName(),
                folder.toString(),
                String.valueOf(threads)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
