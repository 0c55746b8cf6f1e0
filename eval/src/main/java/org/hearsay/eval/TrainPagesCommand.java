// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.eval.pages.BodyTrainer;
import org.hearsay.eval.pages.Folds;
import org.hearsay.eval.pages.GoldPage;
import org.hearsay.eval.pages.LineTrainer;
import org.hearsay.eval.pages.PageSet;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure train-pages}: from pages with gold to the models of bodies and of lines. */
@Command(
        name = "train-pages",
        description = {
            "Learns which blocks of a page are its article, and which lines of its text, from naeb, fundus and wcxb.",
            "The same pages make the same bytes. Replaces the models in article, and those in eval that have not",
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

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            description = "Train this alone: bodies (of HTML) or lines (of scraped text).")
    private String only = "all";

    @Option(
            names = "--check",
            description = "Replace nothing; tell whether the models are, byte by byte, what the pages make now.")
    private boolean check;

    private boolean same = true;

    @Override
    public Integer call() throws IOException {
        Path all = folder == null ? ROOT.resolve("../shared/bench/pages").normalize() : folder;
        List<GoldPage> pages = new ArrayList<>();
        Set<GoldPage> judged = new HashSet<>();
        for (PageSet set : PageSet.values()) {
            if (!set.sealed()) {
                List<GoldPage> some = set.read(all.resolve(set.key()));
                pages.addAll(some);
                judged.addAll(set.judgesLines() ? some : List.of());
            }
        }
        ArticleExtractor rules = ArticleExtractor.byRules(Lexicons.shipped());
        Path shipped = ROOT.resolve("article/src/main/resources/org/hearsay/article/body");
        Path folds = ROOT.resolve("eval/src/main/resources/org/hearsay/eval/pages");
        if (!only.equals("lines")) {
            BodyTrainer.Trained bodies = new BodyTrainer(rules, pages, System.err::println).train();
            write(bodies.whole()::write, shipped.resolve("body.model"));
            for (int fold = 0; fold < Folds.COUNT; fold++) {
                write(bodies.folds().get(fold)::write, folds.resolve(Folds.bodies(fold)));
            }
        }
        if (!only.equals("bodies")) {
            LineTrainer.Trained lines = new LineTrainer(rules, pages, judged::contains, System.err::println).train();
            write(lines.whole()::write, shipped.resolve("line.model"));
            for (int fold = 0; fold < Folds.COUNT; fold++) {
                write(lines.folds().get(fold)::write, folds.resolve(Folds.lines(fold)));
            }
        }
        return same ? 0 : 1;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(Writing model, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.to(bytes);
        if (check) {
            boolean equal = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes.toByteArray());
            System.out.println(file + (equal ? ": the same" : ": DIFFERS"));
            same &= equal;
            return;
        }
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes.toByteArray());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(file + ": " + bytes.size() / 1000 + " kB");
    }
}
