// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.utterance.UtteranceNumbers;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.label.StoryLabels;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Puts readings side by side. It needs no language models, reads and writes nothing, and makes the same of the same
 * readings in whatever order they come. One instance serves many threads.
 */
public final class Comparer {
    private final Lexicons lexicons;
    private final StoryLabels labels;
    private final UtteranceNumbers numbers;

    public Comparer(Lexicons lexicons) {
        this(lexicons, UtteranceNumbers.of(lexicons));
    }

    /** A comparer with other numbers than the lexicon's. */
    public Comparer(Lexicons lexicons, UtteranceNumbers numbers) {
        this.numbers = numbers;
        this.lexicons = lexicons;
        this.labels = new StoryLabels(lexicons);
    }

    /** The stories that these articles cover, and the tellings of every utterance in each. */
    public Comparison compare(Collection<? extends ReadArticle> readings) {
        return compare(readings, null);
    }

    /**
     * The same, with the article that the user chose as the reference wherever it carries an utterance.
     *
     * @param reference one of the readings; null: the reference of each utterance is chosen
     */
    public Comparison compare(Collection<? extends ReadArticle> readings, @Nullable ReadArticle reference) {
        Vocabulary vocabulary = new Vocabulary(lexicons);
        List<Story> stories = new ArrayList<>();
        for (List<WordedArticle> covering : Stories.of(worded(readings, vocabulary))) {
            stories.add(new StoryTable(covering, vocabulary, lexicons, labels, numbers, reference)
                    .story("t" + (stories.size() + 1)));
        }
        return new Comparison(stories);
    }

    /**
     * The comparison of articles that are known to cover one story.
     *
     * @param id what the story is called
     * @param readings one or more
     * @param reference as above
     */
    public Comparison compareStory(
            String id, Collection<? extends ReadArticle> readings, @Nullable ReadArticle reference) {
        Vocabulary vocabulary = new Vocabulary(lexicons);
        StoryTable table =
                new StoryTable(worded(readings, vocabulary), vocabulary, lexicons, labels, numbers, reference);
        return new Comparison(List.of(table.story(id)));
    }

    private static List<WordedArticle> worded(Collection<? extends ReadArticle> readings, Vocabulary vocabulary) {
        return readings.stream()
                .<ReadArticle>map(r -> r)
                .sorted(Publication.ORDER)
                .map(r -> new WordedArticle(r, WordedText.of(r.article(), vocabulary)))
                .toList();
    }
}
