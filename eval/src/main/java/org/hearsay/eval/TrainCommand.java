// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribution.StatementModel;
import org.hearsay.eval.gold.GoldFolder;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.training.Lessons;
import org.hearsay.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure train DIR}: from annotated texts to the model of the statement finder. */
@Command(
        name = "train",
        description = {
            "Learns the model of the statement finder from annotated texts.",
            "The same texts make the same bytes. Without --model the model that comes with Hearsay is replaced.",
            "./measure statements --model FILE measures a model, ./hearsay read --model FILE reads with it."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders with text/*.txt and attributions/*.ann, or with *.txt and *.ann side by side.")
    private List<Path> folders = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Where the model goes; by default the one in core's resources.")
    private Path model = Path.of(
            System.getProperty("hearsay.root", ""), "core/src/main/resources/org/hearsay/attribution/statements.model");

    @Override
    public Integer call() throws IOException {
        List<GoldText> texts = new ArrayList<>();
        for (Path folder : folders) {
            texts.addAll(GoldFolder.read(folder));
        }
        long start = System.nanoTime();
        StatementModel trained = new Lessons(Lexicons.shipped()).model(texts, System.err::println);
        Path part = model.resolveSibling(model.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            trained.write(out);
        }
        Files.move(part, model, StandardCopyOption.REPLACE_EXISTING);
        System.out.printf(
                Locale.ROOT,
                "%d texts in %.0f s: %s, %.1f MB%n",
                texts.size(),
                (System.nanoTime() - start) / 1e9,
                model,
                Files.size(model) / 1e6);
        return 0;
    }
}
