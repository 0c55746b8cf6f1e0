// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.entity.Entity;
import org.hearsay.label.Label;
import org.hearsay.statement.Statement;

/** An article with what was found in it, as far as a comparison needs it. All spans point into the article's text. */
public interface ReadArticle {
    Article article();

    /** Everybody and everything that was found. */
    List<Entity> entities();

    /** In order of the text. */
    List<Statement> statements();

    /** The words for each entity, in order; empty when nobody looked for them. */
    List<Label> labels();

    /** Who speaks in a statement; empty when unknown. */
    Optional<Entity> speaker(Statement statement);
}
