// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import java.util.Optional;

/**
 * The articles that cover one happening, and what was said in them.
 *
 * @param id unique in its comparison: {@code t1}, {@code t2}, …
 * @param articles by the times they give, the earliest first, those without a time last; carriers too
 * @param utterances a row each, in the order of the text of the article that holds most references, then of the next
 * @param labels the words with which each article names somebody or something; empty when the readings hold none
 */
public record Story(String id, List<ComparedArticle> articles, List<Utterance> utterances, List<StoryLabel> labels) {
    public Story {
        articles = List.copyOf(articles);
        utterances = List.copyOf(utterances);
        labels = List.copyOf(labels);
        List<String> columns = columns(articles);
        for (Utterance utterance : utterances) {
            List<String> cells = utterance.cells().stream().map(Cell::article).toList();
            if (!cells.equals(columns)) {
                throw new IllegalArgumentException(utterance.id() + " has cells " + cells + ", not " + columns);
            }
        }
    }

    /** The articles that have cells: all but the carriers, in their order. */
    public List<ComparedArticle> columns() {
        List<String> ids = columns(articles);
        return articles.stream().filter(a -> ids.contains(a.id())).toList();
    }

    private static List<String> columns(List<ComparedArticle> articles) {
        List<String> carriers =
                articles.stream().flatMap(a -> a.carriers().stream()).toList();
        return articles.stream()
                .map(ComparedArticle::id)
                .filter(id -> !carriers.contains(id))
                .toList();
    }

    /** The article of an id. */
    public Optional<ComparedArticle> article(String id) {
        return articles.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
