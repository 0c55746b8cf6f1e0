// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A reading as people can read and compare it: what is empty is left out. */
final class ShownReading {
    private static final int BEGINNING = 40;

    private final Reading reading;
    private final StringBuilder shown = new StringBuilder();

    ShownReading(Reading reading) {
        this.reading = reading;
    }

    String text() {
        reading.article().passages().forEach(p -> line(p.role().key(), beginning(reading.text(p.span()))));
        reading.article().furniture().forEach(f -> line("-- " + f.reason().key(), beginning(f.text())));
        reading.dates().forEach(d -> line("date " + d.date().value(), reading.text(d.span())));
        reading.statements().forEach(this::statement);
        shown.append('\n');
        reading.entities().forEach(this::entity);
        return shown.toString();
    }

    private void statement(Statement statement) {
        shown.append('\n')
                .append(statement.id())
                .append(' ')
                .append(lower(statement.kind()))
                .append(", ")
                .append(lower(statement.act()))
                .append(", ")
                .append(lower(statement.reality()))
                .append('\n');
        detail("within", statement.within());
        detail("retells", statement.retells());
        detail("source", words(statement.source()));
        detail("cue", cue(statement.cue()));
        detail("content", words(statement.content()));
        detail("quoted", words(statement.quoted()));
        detail("speaker", statement.speaker() == null ? null : named(statement.speaker()));
        String via = words(statement.resolution().via());
        String reason = statement.resolution().reason();
        detail(
                "found",
                lower(statement.resolution().how())
                        + (via == null ? "" : ", via " + via)
                        + (reason == null ? "" : ": " + reason));
        if (statement.medium() != null) {
            String entity = statement.medium().entity();
            detail("medium", reading.text(statement.medium().span()) + (entity == null ? "" : " = " + named(entity)));
        }
        detail("language", words(statement.spokenIn()));
    }

    private void entity(Entity entity) {
        shown.append(entity.id())
                .append(' ')
                .append(lower(entity.kind()))
                .append(": ")
                .append(entity.name())
                .append('\n');
        detail("roles", entity.roles().isEmpty() ? null : String.join(" | ", entity.roles()));
        detail("of", entity.affiliation() == null ? null : named(entity.affiliation()));
        detail("issued by", entity.issuer() == null ? null : named(entity.issuer()));
        detail("mentions", words(entity.mentions()));
    }

    private String named(String id) {
        return id + " " + reading.entity(id).map(Entity::name).orElse("?");
    }

    private @Nullable String cue(@Nullable Cue cue) {
        return cue == null
                ? null
                : reading.text(cue.span()) + " (" + cue.lemma() + "; "
                        + cue.stance().stream()
                                .sorted()
                                .map(ShownReading::lower)
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : reading.text(span);
    }

    private @Nullable String words(List<Span> spans) {
        return spans.isEmpty() ? null : spans.stream().map(reading::text).collect(Collectors.joining(" | "));
    }

    private void line(String key, String value) {
        shown.append(key).append(": ").append(value).append('\n');
    }

    private void detail(String key, @Nullable String value) {
        if (value != null) {
            shown.append("   ").append(key).append(": ").append(value).append('\n');
        }
    }

    private static String beginning(String words) {
        return words.length() <= BEGINNING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, BEGINNING))) + "…";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
