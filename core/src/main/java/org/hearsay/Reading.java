// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.entity.Entity;
import org.hearsay.label.Label;
import org.hearsay.language.TextDate;
import org.hearsay.statement.Statement;

/**
 * One article with all that was found in it. Every span points into {@link Article#text()}.
 *
 * @param article the article
 * @param dates dates in its text, in order
 * @param entities everybody and everything that was found
 * @param statements in order of the text
 * @param labels the words for each entity, in order
 * @param warnings what a reader of the record should know, each a sentence; the article's first
 */
public record Reading(
        Article article,
        List<TextDate> dates,
        List<Entity> entities,
        List<Statement> statements,
        List<Label> labels,
        List<String> warnings)
        implements ReadArticle {
    public Reading {
        dates = List.copyOf(dates);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        labels = List.copyOf(labels);
        warnings = List.copyOf(warnings);
    }

    /** The entity of an id, such as a statement's speaker. */
    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Who speaks in a statement of this reading; empty when unknown, and then its resolution tells why. */
    @Override
    public Optional<Entity> speaker(Statement statement) {
        return Optional.ofNullable(statement.speaker()).flatMap(this::entity);
    }

    /** The words at a span. */
    public String text(Span span) {
        return article.text(span);
    }
}
