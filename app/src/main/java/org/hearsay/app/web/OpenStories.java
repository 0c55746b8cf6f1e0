// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.store.Comparisons;
import org.jspecify.annotations.Nullable;

/** The stories that were looked at last, as they are made of the articles that the archive holds now. */
final class OpenStories {
    /** The cost of a story is its articles times its utterances; so many of these are at hand. */
    private static final long MOST = 100_000;

    private final Comparisons comparisons;
    private final Texts texts;
    private final Cache<Key, OpenStory> open = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, OpenStory story) ->
                    1 + story.story().articles().size() * (1 + story.rows().size()))
            .build();

    private record Key(long story, String madeOf) {}

    OpenStories(Site site) {
        this.comparisons = site.archive().comparisons(site.lexicons());
        this.texts = site.texts();
    }

    Optional<OpenStory> story(long number) {
        String madeOf = comparisons.madeOf(number);
        @Nullable
        OpenStory story = madeOf.isEmpty()
                ? null
                : open.get(
                        new Key(number, madeOf),
                        key -> comparisons
                                .of(number)
                                .map(compared -> new OpenStory(number, compared, texts))
                                .orElse(null));
        return Optional.ofNullable(story);
    }
}
