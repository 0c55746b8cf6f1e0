// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.article.Anchor;
import org.hearsay.article.Article;
import org.hearsay.article.Dateline;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.label.Label;
import org.hearsay.language.TextDate;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Statement;

/** The reading that a record holds. */
final class ReadingOfRecord {
    private ReadingOfRecord() {}

    static Reading of(String line) throws RecordException {
        Node record = Node.parsed(line);
        try {
            return reading(record);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RecordException("contradicts itself: " + e.getMessage());
        }
    }

    private static Reading reading(Node record) throws RecordException {
        ArticleOfRecord part = new ArticleOfRecord(record);
        List<String> warnings = record.texts("warnings");
        Article article = part.article(warnings);
        StatementOfRecord statements = new StatementOfRecord(article.text());
        Reading reading = new Reading(
                article,
                part.dates(),
                record.list("entities", ReadingOfRecord::entity),
                record.list("statements", statements::statement),
                record.list("labels", ReadingOfRecord::label),
                warnings);
        spans(reading).forEach(reading::text);
        return reading;
    }

    /** Each must lie in the text; of passages the article sees to it. */
    private static Stream<Span> spans(Reading reading) {
        Article article = reading.article();
        return Stream.of(
                        Stream.ofNullable(article.dateline()).map(Dateline::span),
                        Stream.ofNullable(article.anchor()).map(Anchor::span).filter(Objects::nonNull),
                        reading.dates().stream().map(TextDate::span),
                        reading.entities().stream().flatMap(e -> e.mentions().stream()),
                        reading.labels().stream().map(Label::span),
                        reading.statements().stream().flatMap(ReadingOfRecord::spans))
                .flatMap(s -> s);
    }

    private static Stream<Span> spans(Statement statement) {
        return Stream.of(
                        Stream.ofNullable(statement.source()),
                        Stream.ofNullable(statement.cue()).map(Cue::span),
                        Stream.ofNullable(statement.medium()).map(Medium::span),
                        Stream.ofNullable(statement.resolution().via()),
                        statement.content().stream(),
                        statement.quoted().stream())
                .flatMap(s -> s);
    }

    private static Entity entity(Node node) throws RecordException {
        return new Entity(
                node.text("id"),
                node.at("kind").constant(EntityKind.class),
                node.text("name"),
                node.texts("roles"),
                node.textOrNull("affiliation"),
                node.textOrNull("issuer"),
                node.list("mentions", Node::span));
    }

    private static Label label(Node node) throws RecordException {
        return new Label(node.text("referent"), node.span(), node.textOrNull("statement"));
    }
}
