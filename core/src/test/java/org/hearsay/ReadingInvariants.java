// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.label.Label;
import org.hearsay.record.RecordJson;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What holds of every reading. */
public final class ReadingInvariants {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingInvariants() {}

    /** All of it. */
    public static void check(Reading reading) throws IOException {
        assertWordsShown(reading);
        assertSound(reading);
    }

    /** At each span of the record stand the words that it shows. */
    private static void assertWordsShown(Reading reading) throws IOException {
        JsonNode record = MAPPER.readTree(RecordJson.line(reading));
        String text = record.at("/article/text").asText();
        assertThat(text).isEqualTo(reading.article().text());
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(record, spans);
        assertThat(spans)
                .hasSizeGreaterThanOrEqualTo(
                        reading.statements().size() + reading.entities().size())
                .allSatisfy(span -> assertThat(span.get("text").asText())
                        .isNotBlank()
                        .isEqualTo(text.substring(
                                span.get("start").asInt(), span.get("end").asInt())));
        for (JsonNode passage : record.at("/article/passages")) {
            assertThat(text.substring(
                            passage.get("start").asInt(), passage.get("end").asInt()))
                    .isNotBlank();
        }
    }

    private static void collectSpans(JsonNode node, List<JsonNode> into) {
        if (node.has("start") && node.has("text")) {
            into.add(node);
        }
        node.forEach(child -> collectSpans(child, into));
    }

    /** Ids are unique and lead somewhere; spans lie in the text; content is in order. */
    private static void assertSound(Reading reading) {
        List<String> ids = Stream.concat(
                        reading.entities().stream().map(Entity::id),
                        reading.statements().stream().map(Statement::id))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> entities = new HashSet<>();
        reading.entities().forEach(e -> entities.add(e.id()));
        Set<String> statements = new HashSet<>();
        reading.statements().forEach(s -> statements.add(s.id()));
        int length = reading.article().text().length();
        for (Entity entity : reading.entities()) {
            assertKnown(entity.affiliation(), entities, entity.id());
            assertKnown(entity.issuer(), entities, entity.id());
            assertThat(entity.mentions())
                    .as(entity.id())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(length));
        }
        for (Statement statement : reading.statements()) {
            assertKnown(statement.speaker(), entities, statement.id());
            assertKnown(statement.within(), statements, statement.id());
            assertKnown(statement.retells(), statements, statement.id());
            if (statement.medium() != null) {
                assertKnown(statement.medium().entity(), entities, statement.id());
            }
            assertOrdered(statement.content(), length, "content of " + statement.id());
            assertOrdered(statement.quoted(), length, "quoted of " + statement.id());
            assertApart(statement);
        }
        for (Label label : reading.labels()) {
            assertKnown(label.referent(), entities, "a label");
            assertKnown(label.statement(), statements, "a label");
        }
        assertThat(reading.labels().stream().map(Label::span))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(s -> assertThat(reading.text(s)).isNotBlank());
    }

    private static void assertKnown(@Nullable String id, Set<String> known, String of) {
        if (id != null) {
            assertThat(known).as("named by " + of).contains(id);
            assertThat(id).as(of + " names itself").isNotEqualTo(of);
        }
    }

    private static void assertOrdered(List<Span> spans, int length, String of) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).as(of).isGreaterThanOrEqualTo(end);
            assertThat(span.isEmpty()).as(of + " is empty").isFalse();
            end = span.end();
        }
        assertThat(end).as(of).isLessThanOrEqualTo(length);
    }

    /** Neither source nor cue stands in the content; what is quoted does. */
    private static void assertApart(Statement statement) {
        for (Span content : statement.content()) {
            if (statement.cue() != null) {
                assertThat(content.overlaps(statement.cue().span()))
                        .as("cue in the content of " + statement.id())
                        .isFalse();
            }
            if (statement.source() != null) {
                assertThat(content.overlaps(statement.source()))
                        .as("source in the content of " + statement.id())
                        .isFalse();
            }
        }
        assertThat(statement.quoted())
                .as("quoted of " + statement.id())
                .allSatisfy(q -> assertThat(statement.content()).anyMatch(c -> c.contains(q)));
    }
}
