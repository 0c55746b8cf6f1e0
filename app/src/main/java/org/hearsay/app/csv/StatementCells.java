// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Texts;
import org.hearsay.article.Metadata;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The cells of one statement. */
final class StatementCells {
    private final Reading reading;
    private final Statement statement;
    private final Described described;
    private final @Nullable Entity speaker;

    StatementCells(Reading reading, Statement statement) {
        this.reading = reading;
        this.statement = statement;
        this.described = new Described(reading, statement, Texts.english());
        this.speaker = entity(statement.speaker());
    }

    String cell(Column column) {
        return switch (column) {
            case FILE, URL, OUTLET, PUBLISHED, HEADLINE -> articleCell(column);
            case SPEAKER, SPEAKER_KIND, ROLES, AFFILIATION, ISSUER -> speakerCell(column);
            case CUE, CUE_LEMMA, STANCE, CUE_START_CP, CUE_END_CP -> cueCell(column);
            case CONTENT, CONTENT_START_CP, CONTENT_END_CP, CONTENT_SPANS_CP, QUOTED -> contentCell(column);
            case STATEMENT -> statement.id();
            case KIND -> Described.lower(statement.kind());
            case ACT -> Described.lower(statement.act());
            case REALITY -> Described.lower(statement.reality());
            case WITHIN -> known(statement.within());
            case RETELLS -> known(statement.retells());
            case SOURCE -> described.source();
            case SOURCE_START_CP -> start(statement.source());
            case SOURCE_END_CP -> end(statement.source());
            case RESOLUTION -> Described.lower(statement.resolution().how());
            case RESOLUTION_VIA -> described.words(statement.resolution().via());
            case RESOLUTION_REASON -> known(statement.resolution().reason());
            case MEDIUM -> medium(statement.medium());
            case SPOKEN_IN -> described.words(statement.spokenIn());
            case BY -> statement.by();
        };
    }

    private String articleCell(Column column) {
        Metadata metadata = reading.article().metadata();
        return switch (column) {
            case FILE -> known(reading.article().page().file());
            case URL ->
                known(
                        metadata.url() != null
                                ? metadata.url()
                                : reading.article().page().url());
            case OUTLET ->
                known(
                        metadata.outlet().name() != null
                                ? metadata.outlet().name()
                                : metadata.outlet().domain());
            case PUBLISHED ->
                metadata.published() == null ? "" : metadata.published().value();
            default -> known(metadata.headline());
        };
    }

    private String speakerCell(Column column) {
        if (speaker == null) {
            return "";
        }
        return switch (column) {
            case SPEAKER -> speaker.name();
            case SPEAKER_KIND -> Described.lower(speaker.kind());
            case ROLES -> String.join("; ", speaker.roles());
            case AFFILIATION -> name(entity(speaker.affiliation()));
            default -> name(entity(speaker.issuer()));
        };
    }

    private String cueCell(Column column) {
        Cue cue = statement.cue();
        if (cue == null) {
            return "";
        }
        return switch (column) {
            case CUE -> described.cue();
            case CUE_LEMMA -> cue.lemma();
            case STANCE -> described.stance().replace(", ", "; ");
            case CUE_START_CP -> start(cue.span());
            default -> end(cue.span());
        };
    }

    private String contentCell(Column column) {
        List<Span> content = statement.content();
        return switch (column) {
            case CONTENT -> described.content();
            case CONTENT_START_CP -> content.isEmpty() ? "" : start(content.get(0));
            case CONTENT_END_CP -> content.isEmpty() ? "" : end(content.get(content.size() - 1));
            case CONTENT_SPANS_CP ->
                content.stream().map(span -> start(span) + "-" + end(span)).collect(Collectors.joining(" "));
            default -> statement.quoted().stream().map(reading::text).collect(Collectors.joining(" … "));
        };
    }

    private String start(@Nullable Span span) {
        return span == null ? "" : codePoints(span.start());
    }

    private String end(@Nullable Span span) {
        return span == null ? "" : codePoints(span.end());
    }

    private String codePoints(int offset) {
        return String.valueOf(reading.article().text().codePointCount(0, offset));
    }

    private String medium(@Nullable Medium medium) {
        return medium == null ? "" : reading.text(medium.span());
    }

    private @Nullable Entity entity(@Nullable String id) {
        return id == null ? null : reading.entity(id).orElse(null);
    }

    private static String name(@Nullable Entity entity) {
        return entity == null ? "" : entity.name();
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
