// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.hearsay.Hearsay;
import org.hearsay.attribution.StatementModel;
import org.hearsay.eval.articles.CoreNlpQuotations;
import org.hearsay.eval.articles.CorrectedPart;
import org.hearsay.eval.articles.GoldPart;
import org.hearsay.eval.articles.PageFigures;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.gold.GoldArticles;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Tally;
import org.hearsay.eval.score.TextTable;
import org.hearsay.eval.statements.FigureTable;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure gold [DIR...]}: whole pages, read as a user reads them, against what somebody marked in them. */
@Command(
        name = "gold",
        description = "Statements and speakers on annotated pages: our own gold, or yours.",
        mixinStandardHelpOptions = true)
final class GoldCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();
    private static final List<String> OURS = List.of(
            "samples/halmere",
            "gold/strike",
            "gold/single",
            "gold/more",
            "gold/unopened/accident",
            "gold/unopened/single");

    /** What the shipped model learned from: figures on these say little. */
    private static final List<String> TAUGHT = List.of("gold/single", "gold/more");

    private static final Path UNOPENED = Path.of("unopened");

    /** How much lower a figure may be on what was never opened. */
    private static final double MOST_LOWER = 4;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folders of pages (NAME.txt, or NAME.html with NAME.article) with NAME.ann beside each;"
                    + " gold.csv, which hearsay export --gold writes, tells which of them somebody checked as a whole;"
                    + " without any folder, the gold of this repository.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Write every error to this file, except those on gold that is kept unopened.")
    private @Nullable Path errors;

    @Option(names = "--rules", description = "Read by rules alone: the baseline.")
    private boolean rules;

    @Option(names = "--model", paramLabel = "FILE", description = "Read with this model in place of ours.")
    private @Nullable Path model;

    @Option(names = "--no-corenlp", description = "Leave out CoreNLP's quote annotator, which takes a minute.")
    private boolean noCoreNlp;

    @Override
    public Integer call() throws IOException {
        List<Path> given = folders.isEmpty() ? OURS.stream().map(ROOT::resolve).toList() : folders;
        Hearsay hearsay = reader();
        List<GoldPart> parts = new ArrayList<>();
        List<CorrectedPart> corrected = new ArrayList<>();
        for (Path folder : given) {
            parts.add(GoldPart.of(name(folder), hearsay, GoldArticles.read(folder)));
            corrected.add(CorrectedPart.of(name(folder), hearsay, GoldArticles.corrected(folder)));
        }
        corrected.removeIf(p -> p.articles() == 0);
        GoldPart open = GoldPart.all("all that taught nothing", parts(parts, given, false));
        GoldPart unopened = GoldPart.all("all that is unopened", parts(parts, given, true));
        List<GoldPart> rows = new ArrayList<>(parts);
        if (parts.size() > 1) {
            rows.addAll(List.of(open, unopened));
        }
        rows.removeIf(p -> p.articles().isEmpty());
        if (!rows.isEmpty()) {
            System.out.println(table(rows));
            System.out.println(ways(rows));
            if (!noCoreNlp) {
                System.out.println(beside(rows));
            }
        }
        if (!corrected.isEmpty()) {
            System.out.println(CorrectedPart.table(corrected));
        }
        if (rows.isEmpty() && corrected.isEmpty()) {
            System.out.println("nothing is checked or corrected there");
        }
        if (errors != null) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                all.append(isUnopened(given.get(i)) ? "" : parts.get(i).errors());
            }
            Files.writeString(errors, all);
            System.out.println("errors: " + errors);
        }
        return folders.isEmpty() && !(passed(open, unopened) & holds(open) & holds(unopened)) ? 1 : 0;
    }

    private Hearsay reader() throws IOException {
        if (rules) {
            return Hearsay.byRules(Lexicons.shipped());
        }
        return model == null ? Hearsay.create() : Hearsay.with(Lexicons.shipped(), StatementModel.read(model));
    }

    private static String name(Path folder) {
        return folder.startsWith(ROOT) ? ROOT.relativize(folder).toString() : folder.toString();
    }

    /** The parts that are kept unopened, or those that are not and taught the model nothing. */
    private static List<GoldPart> parts(List<GoldPart> parts, List<Path> folders, boolean unopened) {
        List<GoldPart> wanted = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean taught = TAUGHT.contains(parts.get(i).name());
            if (isUnopened(folders.get(i)) == unopened && !taught) {
                wanted.add(parts.get(i));
            }
        }
        return wanted;
    }

    private static boolean isUnopened(Path folder) {
        return StreamSupport.stream(folder.toAbsolutePath().normalize().spliterator(), false)
                .anyMatch(UNOPENED::equals);
    }

    private static String table(List<GoldPart> parts) {
        List<String> head = new ArrayList<>(List.of("F1", "articles", "gold", "P", "R"));
        head.addAll(parts.getFirst().tally().counts().keySet());
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (GoldPart part : parts) {
            Tally tally = part.tally();
            Counts matched = tally.of(PageFigures.MATCHED);
            List<String> row = new ArrayList<>(List.of(
                    part.name() + (TAUGHT.contains(part.name()) ? " (taught the model)" : ""),
                    String.valueOf(part.articles().size()),
                    String.valueOf(matched.gold()),
                    FigureTable.percent(matched.precision()),
                    FigureTable.percent(matched.recall())));
            tally.counts().values().forEach(c -> row.add(FigureTable.percent(c.f1())));
            table.row(row.toArray(String[]::new));
        }
        return table.toString();
    }

    /** How many speakers are right of those that were found on one way. */
    private static String ways(List<GoldPart> parts) {
        List<String> head = new ArrayList<>(List.of("speakers right, by the way to them"));
        head.addAll(parts.getFirst().bySpeakerWay().counts().keySet());
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (GoldPart part : parts) {
            List<String> row = new ArrayList<>(List.of(part.name()));
            part.bySpeakerWay().counts().values().forEach(c -> row.add(c.right() + " of " + c.gold()));
            table.row(row.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String beside(List<GoldPart> parts) {
        CoreNlpQuotations quotations = new CoreNlpQuotations();
        TextTable table = new TextTable(
                "direct quotations alone",
                "gold",
                "content matched",
                "by CoreNLP",
                "speaker right, given a match",
                "by CoreNLP");
        for (GoldPart part : parts) {
            Tally ours = part.direct();
            Tally theirs = part.directByCoreNlp(quotations);
            table.row(
                    part.name(),
                    String.valueOf(ours.of(PageFigures.MATCHED).gold()),
                    percent(ours, PageFigures.MATCHED),
                    percent(theirs, PageFigures.MATCHED),
                    percent(ours, PageFigures.SPEAKER),
                    percent(theirs, PageFigures.SPEAKER));
        }
        return table.toString();
    }

    private static String percent(Tally tally, String figure) {
        return FigureTable.percent(tally.of(figure).f1());
    }

    private static boolean passed(GoldPart open, GoldPart unopened) {
        List<Gate> gates = new ArrayList<>();
        for (String figure : List.of(PageFigures.MATCHED, PageFigures.SPEAKER)) {
            double least = figure.equals(PageFigures.MATCHED) ? 85 : 90;
            double here = 100 * open.tally().of(figure).f1();
            double there = 100 * unopened.tally().of(figure).f1();
            gates.add(new Gate(figure, here, least, true));
            gates.add(new Gate(figure + ", unopened", there, least, true));
            gates.add(new Gate(figure + ", unopened, how much lower", here - there, MOST_LOWER, false));
        }
        gates.forEach(System.out::println);
        return gates.stream().allMatch(Gate::passed);
    }

    /** Whether the figures of a part hold its floors. */
    private static boolean holds(GoldPart part) {
        List<String> broken = part.floors().broken(part.percents());
        broken.forEach(b -> System.out.println("FLOOR BROKEN: " + b + " (" + part.name() + ")"));
        return broken.isEmpty();
    }
}
