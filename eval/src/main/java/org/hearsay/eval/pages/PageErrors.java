// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Author;
import org.hearsay.article.Metadata;
import org.jspecify.annotations.Nullable;

/** What was read wrong of a set's pages, for reading: the worst bodies first. */
public final class PageErrors {
    private PageErrors() {}

    /** A paragraph for each page; none for a set that nobody looks at. */
    public static String of(SetRun run, Folds folds) {
        StringBuilder out = new StringBuilder();
        if (run.set().sealed()) {
            return "";
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < run.pages().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> run.ours().pages().get(i).f1()));
        for (int i : order) {
            page(run.set(), run.pages().get(i), run.ours().pages().get(i), folds, out);
        }
        return out.toString();
    }

    private static void page(PageSet set, ReadGoldPage page, BodyOverlap overlap, Folds folds, StringBuilder out) {
        GoldPage gold = page.gold();
        out.append(String.format(
                Locale.ROOT,
                "== %s %s body P %.3f R %.3f F1 %.3f%n%s%n",
                set.key(),
                gold.id(),
                overlap.precision(),
                overlap.recall(),
                overlap.f1(),
                gold.url()));
        if (page.article() == null) {
            out.append("no article found\n");
        } else {
            Metadata ours = page.article().metadata();
            differ("title", SetRun.titled(page), gold.title(), ours.headline() + from(ours, "headline"), out);
            differ(
                    "authors",
                    SetRun.credited(page),
                    gold.authors(),
                    ours.byline().stream().map(Author::name).toList() + from(ours, "byline"),
                    out);
            differ("published", SetRun.dated(page), gold.published(), ours.published(), out);
        }
        List<String> body = gold.body().lines().toList();
        List<String> read = page.body().lines().toList();
        onlyIn("missing", body, read, out);
        onlyIn("extra", read, body, out);
        if (set.judgesLines()) {
            out.append(ScrapedText.of(gold).errors(folds.reading(gold)));
        }
        if (page.article() != null && gold.crossheads() != null) {
            out.append("crossheads ")
                    .append(RoleScore.crossheads(page))
                    .append(" of ")
                    .append(gold.crossheads());
            out.append("\n  ours ")
                    .append(page.with(org.hearsay.article.PassageRole.CROSSHEAD))
                    .append('\n');
            out.append("captions ")
                    .append(RoleScore.captions(page))
                    .append(" of ")
                    .append(gold.captions());
            out.append("\n  ours ")
                    .append(page.with(org.hearsay.article.PassageRole.CAPTION))
                    .append('\n');
        }
        out.append('\n');
    }

    private static String from(Metadata metadata, String key) {
        return " (" + metadata.sources().get(key) + ")";
    }

    private static void differ(
            String what, @Nullable Boolean right, @Nullable Object gold, @Nullable Object ours, StringBuilder out) {
        if (right != null && !right) {
            out.append(what)
                    .append(": gold ")
                    .append(gold)
                    .append("\n  ours ")
                    .append(ours)
                    .append('\n');
        }
    }

    private static void onlyIn(String what, List<String> some, List<String> others, StringBuilder out) {
        Set<String> known = new HashSet<>(BodyOverlap.shingles(BodyOverlap.words(String.join(" ", others))));
        Set<String> lines = new HashSet<>(others.stream().map(Alike::letters).toList());
        for (String line : some) {
            List<String> shingles = BodyOverlap.shingles(BodyOverlap.words(line));
            long found = shingles.stream().filter(known::contains).count();
            if (!shingles.isEmpty() && found < 0.6 * shingles.size() && !lines.contains(Alike.letters(line))) {
                out.append("  ")
                        .append(what)
                        .append(": ")
                        .append(line, 0, Math.min(200, line.length()))
                        .append('\n');
            }
        }
    }
}
