// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.eval.archive.generated.GeneratedArticle;
import org.hearsay.eval.archive.generated.GeneratedArticles;

/** What there is to look at in an archive of generated articles. */
final class Places {
    private final List<Long> stories;
    private final long largest;
    private final List<String> sought = new ArrayList<>();
    private final int articles;

    /** Kinds of pages. */
    enum Kind {
        HOME,
        STORIES,
        STORY,
        LARGE_STORY,
        UTTERANCE,
        ARTICLE,
        SPEAKER,
        OUTLET,
        WORDS,
        PHRASE,
        STATEMENTS
    }

    /**
     * @param articles how many were generated; they bear the first numbers
     * @param largest the story that many outlets tell
     */
    Places(Archive archive, int articles, long largest) {
        this.articles = articles;
        this.largest = largest;
        this.stories = archive.stories().list(null, null, 1, 500).stream()
                .map(StoredStory::id)
                .filter(id -> id != largest)
                .toList();
        GeneratedArticles generated = new GeneratedArticles();
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            GeneratedArticle article = generated.article(random.nextInt(articles));
            sought.add(article.headline());
        }
    }

    String path(Kind kind, Random random) {
        return switch (kind) {
            case HOME -> "/";
            case STORIES -> "/stories?page=" + (1 + random.nextInt(5));
            case STORY -> "/story/" + stories.get(random.nextInt(stories.size())) + "?alone=1";
            case LARGE_STORY -> "/story/" + largest;
            case UTTERANCE -> "/u/" + largest + "-1-s" + (1 + random.nextInt(50));
            case ARTICLE -> "/article/" + (1 + random.nextInt(articles));
            case SPEAKER -> "/speaker/" + (1 + random.nextInt(Math.min(5_000, articles)));
            case OUTLET -> "/outlet/" + encoded("Outlet " + random.nextInt(60));
            case WORDS -> "/search?q=" + encoded(words(random, 2));
            case PHRASE -> "/search?q=" + encoded("\"" + words(random, 3) + "\"");
            case STATEMENTS -> "/search?in=statements&q=" + encoded(words(random, 2));
        };
    }

    String largest() {
        return "/story/" + largest;
    }

    private String words(Random random, int many) {
        String[] words = sought.get(random.nextInt(sought.size())).split(" ");
        int from = random.nextInt(words.length - many + 1);
        return String.join(" ", List.of(words).subList(from, from + many));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
