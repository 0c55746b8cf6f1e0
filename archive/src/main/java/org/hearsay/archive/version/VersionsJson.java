// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.version;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.article.Metadata;
import org.hearsay.article.PageDate;
import org.hearsay.article.Span;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The versions of an article and what changed between them, as JSON; offsets in UTF-16 units into the texts. */
public final class VersionsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private VersionsJson() {}

    /** One line, without its line end. @param versions of one article, the oldest first; one or more */
    public static String line(List<StoredVersion> versions) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("article", versions.getFirst().article())
                .put("address", versions.getFirst().address());
        ArrayNode array = json.putArray("versions");
        Reading before = null;
        for (StoredVersion version : versions) {
            Reading reading = version.reading();
            ObjectNode node = array.addObject();
            head(node, version, reading);
            if (before != null) {
                changes(node, before, reading);
            }
            before = reading;
        }
        return JsonLine.of(json.toString());
    }

    private static void head(ObjectNode node, StoredVersion version, Reading reading) {
        Metadata metadata = reading.article().metadata();
        node.put("number", version.number())
                .put("seen", version.seen())
                .put("reader", version.reader())
                .put("outlet", metadata.outlet().name())
                .put("headline", metadata.headline())
                .put("published", value(metadata.published()))
                .put("modified", value(metadata.modified()))
                .put("statements", reading.statements().size());
    }

    private static @Nullable String value(@Nullable PageDate date) {
        return date == null ? null : date.value();
    }

    private static void changes(ObjectNode node, Reading older, Reading newer) {
        VersionChange change = VersionChange.between(older, newer);
        ArrayNode words = node.putArray("changes");
        for (WordChange one : change.words()) {
            ObjectNode pair = words.addObject();
            pair.put("op", one.older().isEmpty() ? "added" : one.newer().isEmpty() ? "cut" : "changed");
            span(pair.putObject("older"), one.older(), older);
            span(pair.putObject("newer"), one.newer(), newer);
        }
        statements(node.putArray("gone"), change.gone(), older);
        statements(node.putArray("come"), change.come(), newer);
    }

    private static void statements(ArrayNode array, List<Statement> statements, Reading reading) {
        for (Statement statement : statements) {
            ObjectNode node = array.addObject().put("id", statement.id());
            node.put("speaker", reading.speaker(statement).map(e -> e.name()).orElse(null));
            ArrayNode content = node.putArray("content");
            statement.content().forEach(s -> span(content.addObject(), s, reading));
        }
    }

    private static void span(ObjectNode node, Span span, Reading reading) {
        node.put("start", span.start()).put("end", span.end()).put("text", reading.text(span));
    }
}
