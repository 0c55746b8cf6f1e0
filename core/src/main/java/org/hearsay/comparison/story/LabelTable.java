// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Span;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.StoryLabel;
import org.hearsay.label.LabelledArticle;
import org.hearsay.label.StoryLabels;
import org.hearsay.label.StoryReferent;

/** The words with which each article of a story names the same people and happenings, own and quoted voice apart. */
final class LabelTable {
    private LabelTable() {}

    /** By referent as they were joined, then in the order of the articles, then by words. */
    static List<StoryLabel> of(List<ComparedArticle> articles, StoryLabels labels) {
        List<StoryReferent> referents = labels.of(articles.stream()
                .map(ComparedArticle::reading)
                .map(r -> new LabelledArticle(r.article(), r.entities(), r.labels()))
                .toList());
        List<StoryLabel> table = new ArrayList<>();
        referents.forEach(referent -> table.addAll(of(referent, articles)));
        return table;
    }

    /** Words of one article in one voice. */
    private record Key(int article, boolean quoted, String words) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::article).thenComparing(Key::quoted).thenComparing(Key::words);
    }

    private static List<StoryLabel> of(StoryReferent referent, List<ComparedArticle> articles) {
        Map<Key, List<Span>> labels = new TreeMap<>(Key.ORDER);
        for (StoryReferent.Place place : referent.places()) {
            Span span = place.label().span();
            String words = articles.get(place.article()).text(span).toLowerCase(Locale.ROOT);
            Key key = new Key(place.article(), place.label().statement() != null, words);
            labels.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
        }
        List<StoryLabel> all = new ArrayList<>();
        labels.forEach((key, spans) -> {
            ComparedArticle article = articles.get(key.article());
            List<Span> inOrder = spans.stream().sorted().toList();
            all.add(new StoryLabel(
                    referent.name(), article.id(), article.text(inOrder.getFirst()), key.quoted(), inOrder));
        });
        return all;
    }
}
