// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.entity.Entity;

/**
 * What of an article's reading {@link StoryLabels} compares.
 *
 * @param article the article
 * @param entities what it speaks of
 * @param labels its labels, in order of the text
 */
public record LabelledArticle(Article article, List<Entity> entities, List<Label> labels) {
    public LabelledArticle {
        entities = List.copyOf(entities);
        labels = List.copyOf(labels);
    }
}
