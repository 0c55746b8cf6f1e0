// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.article.Author;
import org.hearsay.article.Metadata;
import org.hearsay.eval.score.Counts;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * One set of pages, read by us and by others.
 *
 * @param set which
 * @param pages what we read
 * @param ours our bodies
 * @param others bodies by others, run now or saved
 */
public record SetRun(PageSet set, List<ReadGoldPage> pages, BodyScores ours, List<BodyScores> others) {
    private static final AgencyNames AGENCIES = new AgencyNames(Lexicons.shipped());

    /** Reads a set; others are run too when asked. */
    public static SetRun of(PageSet set, Path folder, Folds folds, boolean withOthers) throws IOException {
        List<GoldPage> gold = set.read(folder);
        List<ReadGoldPage> pages = gold.stream()
                .map(page -> ReadGoldPage.of(page, folds.reading(page)))
                .toList();
        List<BodyScores> others = new ArrayList<>();
        for (BodyExtractor other : withOthers ? BodyExtractor.values() : new BodyExtractor[0]) {
            others.add(scores(set, other.title(), gold, page -> other.body(page.html(), url(page))));
        }
        SavedBodies.read(folder)
                .forEach((name, bodies) ->
                        others.add(scores(set, name + " (saved)", gold, page -> bodies.getOrDefault(page.id(), ""))));
        Map<String, String> bodies = new LinkedHashMap<>();
        pages.forEach(page -> bodies.put(page.gold().id(), page.body()));
        BodyScores ours = scores(set, "Hearsay", gold, page -> bodies.getOrDefault(page.id(), ""));
        return new SetRun(set, pages, ours, others);
    }

    static String url(GoldPage page) {
        return page.url() == null ? "https://example.org/" : page.url();
    }

    private static BodyScores scores(
            PageSet set, String name, List<GoldPage> gold, Function<GoldPage, String> extracted) {
        List<BodyOverlap> scores = new ArrayList<>();
        for (GoldPage page : gold) {
            scores.add(overlap(set, page, extracted.apply(page)));
        }
        return new BodyScores(name, scores, set.byShingles());
    }

    static BodyOverlap overlap(PageSet set, GoldPage page, String body) {
        return set.byShingles() ? BodyOverlap.byShingles(page.body(), body) : BodyOverlap.byWords(page.body(), body);
    }

    /** Every figure of the set, in percent. */
    public Map<String, Double> percents(Folds folds) {
        Map<String, Double> percents = new LinkedHashMap<>();
        percents.put("body F1", 100 * ours.f1());
        if (!set.judgesLines()) {
            return percents;
        }
        percents.put("title", share(SetRun::titled));
        percents.put("authors", share(SetRun::named));
        percents.put("authors, people alone", share(SetRun::credited));
        percents.put("publication day", share(SetRun::dated));
        Counts lines = Counts.NONE;
        Counts crossheads = Counts.NONE;
        Counts captions = Counts.NONE;
        List<BodyOverlap> byPage = new ArrayList<>();
        for (ReadGoldPage page : pages) {
            Counts read = ScrapedText.of(page.gold()).score(folds.reading(page.gold()));
            byPage.add(new BodyOverlap(read.precision(), read.recall()));
            lines = lines.plus(read);
            crossheads = crossheads.plus(RoleScore.crossheads(page));
            captions = captions.plus(RoleScore.captions(page));
        }
        if (set == PageSet.FUNDUS) {
            percents.put("crossheads F1", 100 * crossheads.f1());
            percents.put("captions F1", 100 * captions.f1());
        }
        percents.put("plain text: body lines F1", 100 * new BodyScores("lines", byPage, true).f1());
        percents.put("the same, lines of all pages alike", 100 * lines.f1());
        return percents;
    }

    private double share(Function<ReadGoldPage, @Nullable Boolean> right) {
        List<Boolean> judged = new ArrayList<>();
        for (ReadGoldPage page : pages) {
            Boolean one = right.apply(page);
            if (one != null) {
                judged.add(one);
            }
        }
        return 100.0 * judged.stream().filter(one -> one).count() / Math.max(1, judged.size());
    }

    /** Whether the headline is right; null when the gold does not tell. */
    static @Nullable Boolean titled(ReadGoldPage page) {
        if (page.gold().title() == null) {
            return null;
        }
        return page.article() != null
                && Alike.title(page.gold().title())
                        .equals(Alike.title(page.article().metadata().headline()));
    }

    /**
     * Whether the people are right, all of them and nobody else; null when the gold does not tell. The sets differ in
     * whether a desk, the outlet or an agency is an author; the record tells each apart, so what it calls a desk or an
     * agency is left out on either side.
     */
    static @Nullable Boolean credited(ReadGoldPage page) {
        if (page.gold().authors() == null) {
            return null;
        }
        if (page.article() == null) {
            return false;
        }
        Metadata ours = page.article().metadata();
        Set<String> apart = new HashSet<>(AGENCIES.namesOf(ours.agency()));
        ours.byline().stream()
                .filter(author -> !author.isPerson())
                .forEach(desk -> apart.add(Alike.title(desk.name())));
        Set<String> gold = new HashSet<>(Alike.names(page.gold().authors()));
        gold.removeAll(apart);
        return gold.equals(Alike.names(ours.byline().stream()
                .filter(Author::isPerson)
                .map(Author::name)
                .toList()));
    }

    /** Whether all names of the byline are the gold's, desks among them; null when the gold does not tell. */
    static @Nullable Boolean named(ReadGoldPage page) {
        if (page.gold().authors() == null) {
            return null;
        }
        return page.article() != null
                && Alike.names(page.gold().authors())
                        .equals(Alike.names(page.article().metadata().byline().stream()
                                .map(Author::name)
                                .toList()));
    }

    /** Whether the day of publication is right; null when the gold does not tell. */
    static @Nullable Boolean dated(ReadGoldPage page) {
        if (page.gold().published() == null) {
            return null;
        }
        return page.article() != null
                && Alike.day(page.gold().published(), page.article().metadata().published());
    }
}
