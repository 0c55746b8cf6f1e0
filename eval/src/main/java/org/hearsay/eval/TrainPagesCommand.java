// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.body.BodyModel;
import org.hearsay.eval.pages.BodyTrainer;
import org.hearsay.eval.pages.Folds;
import org.hearsay.eval.pages.GoldPage;
import org.hearsay.eval.pages.PageSet;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code measure train-pages}: from pages with gold to the model of bodies. */
@Command(
        name = "train-pages",
        description = {
            "Learns which blocks of a page are its article, from naeb, fundus and wcxb.",
            "The same pages make the same bytes. Replaces the model in article, and the five in eval that have not",
            "seen a fifth of the domains each, with which ./measure pages reads."
        },
        mixinStandardHelpOptions = true)
final class TrainPagesCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder with the sets' folders; without it ../shared/bench/pages beside the repository.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Path all = folder == null ? ROOT.resolve("../shared/bench/pages").normalize() : folder;
        List<GoldPage> pages = new ArrayList<>();
        for (PageSet set : PageSet.values()) {
            if (!set.sealed()) {
                pages.addAll(set.read(all.resolve(set.key())));
            }
        }
        BodyTrainer.Trained trained =
                new BodyTrainer(ArticleExtractor.byRules(Lexicons.shipped()), pages, System.err::println).train();
        write(trained.whole(), ROOT.resolve("article/src/main/resources/org/hearsay/article/body/body.model"));
        Path folds = ROOT.resolve("eval/src/main/resources/org/hearsay/eval/pages");
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            write(trained.folds().get(fold), folds.resolve(Folds.file(fold)));
        }
        return 0;
    }

    private static void write(BodyModel model, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            model.write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(file + ": " + Files.size(file) / 1000 + " kB");
    }
}
