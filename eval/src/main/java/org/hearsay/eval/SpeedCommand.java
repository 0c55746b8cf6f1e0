// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearsay.Hearsay;
import org.hearsay.Stage;
import org.hearsay.attribution.StatementModel;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.score.TextTable;
import org.hearsay.eval.speed.ColdStart;
import org.hearsay.eval.speed.CoreNlpPipeline;
import org.hearsay.eval.speed.StageTable;
import org.hearsay.eval.speed.StageTimes;
import org.hearsay.eval.speed.TemporaryFolder;
import org.hearsay.eval.speed.Throughput;
import org.hearsay.eval.speed.TwoThreads;
import org.hearsay.eval.text.NamedText;
import org.hearsay.eval.text.RawArticle;
import org.hearsay.eval.text.TextFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure speed [DIR]}: throughput, live heap and cold start next to CoreNLP's own pipeline. */
@Command(
        name = "speed",
        description = "Tokens per CPU-second, live heap and cold start, next to CoreNLP's own pipeline;"
                + " and two threads next to one.",
        mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of texts; without it PolNeAR's beside the repository, else the samples.")
    private @Nullable Path folder;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "15",
            description = "How many texts to read (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(names = "--no-cold-start", description = "Launch no processes; their gate is left out.")
    private boolean noColdStart;

    private final List<Gate> gates = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path from = folder == null ? usual() : folder;
        List<NamedText> texts = TextFolder.read(from, articles);
        long start = System.nanoTime();
        StatementModel.shipped();
        gates.add(new Gate("seconds to load the statement model", (System.nanoTime() - start) / 1e9, 0.3, false));
        throughput(texts);
        TwoThreads threads = TwoThreads.of(from);
        System.out.println(threads);
        gates.add(new Gate("two threads against one", threads.ratio(), 1.7, true));
        if (!noColdStart) {
            coldStart(texts);
        }
        gates.forEach(System.out::println);
        return gates.stream().allMatch(Gate::passed) ? 0 : 1;
    }

    private static Path usual() {
        Path beside =
                ROOT.resolve("../shared/bench/statements/polnear/dev/text").normalize();
        return Files.isDirectory(beside) ? beside : ROOT.resolve("samples");
    }

    private void throughput(List<NamedText> texts) {
        List<NamedText> warmUp = texts.subList(0, (texts.size() + 2) / 3);
        StageTimes stages = new StageTimes();
        Throughput ours = Throughput.of(() -> reader(stages), warmUp, texts, stages::reset);
        Map<Stage, Long> nanos = stages.cpuNanos();
        String stageTable = StageTable.of(nanos, ours);
        gates.add(new Gate(
                "finding statements, beside the parse",
                (double) nanos.getOrDefault(Stage.STATEMENTS, 0L) / nanos.getOrDefault(Stage.DEPENDENCIES, 1L),
                0.25,
                false));
        Throughput theirs = Throughput.of(CoreNlpPipeline::create, warmUp, texts, () -> {});
        System.out.printf(
                "%d texts, %d tokens, one thread, after a warm-up of %d texts%n%n",
                texts.size(), ours.tokens(), warmUp.size());
        TextTable table = new TextTable("", "tokens/CPU-s", "us/token", "live heap MB");
        row(table, "Hearsay", ours);
        row(table, "CoreNLP " + CoreNlpPipeline.ANNOTATORS, theirs);
        System.out.println(table);
        System.out.println(stageTable);
        gates.add(new Gate("throughput ratio", ours.tokensPerSecond() / theirs.tokensPerSecond(), 5, true));
    }

    private static Consumer<NamedText> reader(StageTimes stages) {
        Hearsay hearsay = Hearsay.create().heardBy(stages);
        return text -> hearsay.read(RawArticle.of(text.file().toString(), text.text()));
    }

    private static void row(TextTable table, String name, Throughput throughput) {
        table.row(
                name,
                String.format(Locale.ROOT, "%.0f", throughput.tokensPerSecond()),
                String.format(Locale.ROOT, "%.0f", throughput.microsPerToken()),
                String.format(Locale.ROOT, "%.0f", throughput.heapBytes() / 1e6));
    }

    private void coldStart(List<NamedText> texts) throws IOException, InterruptedException {
        Path script = ROOT.resolve("hearsay");
        if (!Files.isExecutable(script)) {
            System.out.println("cold start: not measured, there is no " + script);
            gates.add(new Gate("cold start ratio", Double.NaN, 0.6, false));
            return;
        }
        NamedText text = texts.stream()
                .sorted(Comparator.comparingInt(t -> t.text().length()))
                .toList()
                .get(texts.size() / 2);
        String file = text.file().toAbsolutePath().toString();
        double ours = ColdStart.seconds(List.of(script.toString(), "read", "--json", file), ROOT, Set.of(0, 1));
        Path output = Files.createTempDirectory("measure");
        double theirs = ColdStart.seconds(
                CoreNlpPipeline.commandLine(Path.of(file), output), Path.of("").toAbsolutePath(), Set.of(0));
        TemporaryFolder.delete(output);
        System.out.printf(
                Locale.ROOT,
                "cold start of one page of %d characters, median of 3: Hearsay %.1f s, CoreNLP %.1f s%n%n",
                text.text().length(),
                ours,
                theirs);
        gates.add(new Gate("cold start ratio", ours / theirs, 0.6, false));
    }
}
