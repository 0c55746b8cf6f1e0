// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.NoArticleException;
import org.hearsay.eval.score.Counts;
import org.hearsay.label.Label;
import org.hearsay.label.LabelledArticle;
import org.hearsay.label.StoryLabels;
import org.hearsay.label.StoryReferent;
import org.hearsay.lexicon.Lexicons;

/** A story of the gold and what the reader made of its pages. */
public final class ReadStory {
    private final List<String> articles;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Mention> gold = new ArrayList<>();

    private ReadStory(List<String> articles) {
        this.articles = articles;
    }

    /** Reads a story's pages. */
    public static ReadStory of(GoldStory story, Hearsay hearsay) throws IOException {
        ReadStory read = new ReadStory(story.articles());
        for (String name : story.articles()) {
            Reading reading = read(story, name, hearsay);
            String text = story.text(name);
            Alignment alignment = Alignment.of(text, reading.article());
            read.readings.add(reading);
            for (GoldLabel label : story.of(name)) {
                // A label that the article lacks keeps a place of its own, and counts as not found.
                int end = alignment.behind(label.end(text));
                int place = end < 0 ? -label.end(text) - 1 : end;
                read.gold.add(new Mention(name, place, label.referent(), label.quoted()));
            }
        }
        return read;
    }

    private static Reading read(GoldStory story, String name, Hearsay hearsay) throws IOException {
        try {
            return hearsay.read(story.page(name));
        } catch (NoArticleException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Each article by itself: a cluster is a referent of one article. */
    public Counts inArticles() {
        Counts counts = Counts.NONE;
        for (int i = 0; i < articles.size(); i++) {
            String name = articles.get(i);
            List<Mention> found = new ArrayList<>();
            for (Label label : readings.get(i).labels()) {
                found.add(mention(name, label, label.referent()));
            }
            counts = counts.plus(LabelScore.of(
                    gold.stream().filter(m -> m.article().equals(name)).toList(), found));
        }
        return counts;
    }

    /** The whole story: a cluster is a referent over all its articles. */
    public Counts inStory() {
        List<LabelledArticle> labelled = readings.stream()
                .map(r -> new LabelledArticle(r.article(), r.entities(), r.labels()))
                .toList();
        List<Mention> found = new ArrayList<>();
        List<StoryReferent> referents = new StoryLabels(Lexicons.shipped()).of(labelled);
        for (int i = 0; i < referents.size(); i++) {
            for (StoryReferent.Place place : referents.get(i).places()) {
                found.add(mention(articles.get(place.article()), place.label(), "r" + i));
            }
        }
        return LabelScore.of(gold, found);
    }

    private static Mention mention(String article, Label label, String cluster) {
        return new Mention(article, label.span().end(), cluster, label.statement() != null);
    }
}
