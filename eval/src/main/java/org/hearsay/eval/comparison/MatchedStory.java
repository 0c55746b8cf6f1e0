// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;

/**
 * A gold story beside our comparison of it. Our row for an utterance is the one that tells the words of the gold's
 * reference: of several, the one whose tellings share words with most tellings of the gold.
 *
 * @param tellings one for each telling of the gold that is present
 * @param cells one for each cell of the gold
 */
record MatchedStory(List<MatchedTelling> tellings, List<MatchedCell> cells) {
    /**
     * A cell of the gold.
     *
     * @param gold its presence there: present, absent, unknown
     * @param present whether our row is present in the article, with words that the gold has there too
     * @param elsewhere whether our row is present there, but with other words
     */
    record MatchedCell(String utterance, String article, String gold, boolean present, boolean elsewhere) {}

    static MatchedStory of(GoldWords words, Comparison comparison) {
        return new Matching(words, comparison).matched();
    }

    /** The same of a gold whose words are not yet sought. */
    static MatchedStory of(GoldStory gold, Comparison comparison) {
        List<ReadArticle> readings = comparison.stories().stream()
                .flatMap(s -> s.articles().stream())
                .<ReadArticle>map(ComparedArticle::reading)
                .toList();
        return of(new GoldWords(gold, readings), comparison);
    }

    /** The work on one story. */
    private static final class Matching {
        private final GoldWords words;
        private final GoldStory gold;
        private final Map<String, List<OurTelling>> ours = new HashMap<>();

        Matching(GoldWords words, Comparison comparison) {
            this.words = words;
            this.gold = words.gold();
            for (Story story : comparison.stories()) {
                for (ComparedArticle article : story.articles()) {
                    String name = GoldWords.name(article.reading());
                    if (gold.texts().containsKey(name)) {
                        collect(story, article, name);
                    }
                }
            }
        }

        private void collect(Story story, ComparedArticle article, String name) {
            List<OurTelling> tellings = ours.computeIfAbsent(name, n -> new ArrayList<>());
            for (Utterance row : story.utterances()) {
                for (Cell cell : row.cells()) {
                    if (cell.article().equals(article.id()) && cell.presence() == Presence.PRESENT) {
                        cell.tellings().forEach(t -> tellings.add(new OurTelling(row, name, t)));
                    }
                }
            }
        }

        MatchedStory matched() {
            Map<String, List<GoldTelling>> utterances = new LinkedHashMap<>();
            gold.tellings()
                    .forEach(t -> utterances
                            .computeIfAbsent(t.utterance(), u -> new ArrayList<>())
                            .add(t));
            List<MatchedTelling> tellings = new ArrayList<>();
            List<MatchedCell> cells = new ArrayList<>();
            utterances.values().forEach(rows -> match(rows, tellings, cells));
            return new MatchedStory(tellings, cells);
        }

        private void match(List<GoldTelling> rows, List<MatchedTelling> tellings, List<MatchedCell> cells) {
            Optional<Utterance> row = row(rows);
            for (GoldTelling telling : rows) {
                if (telling.isPresent()) {
                    OurTelling mine = best(telling, row);
                    OurTelling any = mine == null ? best(telling) : mine;
                    tellings.add(new MatchedTelling(
                            telling, mine, any == null ? "" : any.row().id()));
                }
            }
            Set<String> articles = new LinkedHashSet<>();
            rows.forEach(r -> articles.add(r.article()));
            for (String article : articles) {
                List<GoldTelling> here =
                        rows.stream().filter(r -> r.article().equals(article)).toList();
                boolean right = here.stream().anyMatch(t -> best(t, row) != null);
                boolean some = row.isPresent()
                        && of(article).stream().anyMatch(o -> o.row().equals(row.get()));
                cells.add(new MatchedCell(
                        rows.getFirst().utterance(), article, here.getFirst().presence(), right, some && !right));
            }
        }

        private Optional<Utterance> row(List<GoldTelling> rows) {
            Map<Utterance, Integer> candidates = new LinkedHashMap<>();
            rows.stream()
                    .filter(GoldTelling::reference)
                    .forEach(reference -> of(reference.article()).stream()
                            .filter(o -> shared(reference, o.telling()) > 0)
                            .forEach(o -> candidates.put(o.row(), 0)));
            candidates.replaceAll((row, none) -> (int) rows.stream()
                    .filter(GoldTelling::isPresent)
                    .filter(t -> best(t, Optional.of(row)) != null)
                    .count());
            return candidates.entrySet().stream()
                    .max(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey);
        }

        private List<OurTelling> of(String article) {
            return ours.getOrDefault(article, List.of());
        }

        private @org.jspecify.annotations.Nullable OurTelling best(GoldTelling telling, Optional<Utterance> row) {
            return of(telling.article()).stream()
                    .filter(o -> row.isPresent() && o.row().equals(row.get()))
                    .filter(o -> shared(telling, o.telling()) > 0)
                    .max(Comparator.comparingDouble(o -> shared(telling, o.telling())))
                    .orElse(null);
        }

        private @org.jspecify.annotations.Nullable OurTelling best(GoldTelling telling) {
            return of(telling.article()).stream()
                    .filter(o -> shared(telling, o.telling()) > 0)
                    .max(Comparator.comparingDouble(o -> shared(telling, o.telling())))
                    .orElse(null);
        }

        /** Jaccard index of the characters of words. */
        private double shared(GoldTelling telling, Telling mine) {
            BitSet there = words.of(telling);
            Span span = mine.span();
            int both = there.get(span.start(), span.end()).cardinality();
            return both == 0 ? 0 : (double) both / (there.cardinality() + span.length() - both);
        }
    }
}
