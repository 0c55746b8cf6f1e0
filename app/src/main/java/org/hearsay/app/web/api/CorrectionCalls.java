// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.ContradictionException;
import org.hearsay.archive.store.CorrectionJson;
import org.hearsay.archive.store.StoredCheck;
import org.hearsay.archive.store.StoredCorrection;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.Span;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Outcome;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What people decided about an article's statements: asked for, made, undone. */
final class CorrectionCalls {
    private static final int LONGEST_NAME = 300;
    private static final int MOST_STRETCHES = 50;
    private static final Set<String> KEYS = Set.of("statement", "none", "speaker", "source", "cue", "content", "seen");

    private final Archive archive;
    private final String reader;

    /** @param reader the version of the reader */
    CorrectionCalls(Archive archive, String reader) {
        this.archive = archive;
        this.reader = reader;
    }

    void corrections(Context context) {
        long article = new Parameters(context).inPath("article", "article");
        StoredVersion newest = archive.versions(article).stream()
                .filter(StoredVersion::current)
                .findFirst()
                .orElseThrow(() -> Refusal.none("article", article));
        Map<Long, Outcome> outcomes = archive.corrections().outcomes(article, newest.number());
        ObjectNode answer = Json.object()
                .put("article", article)
                .put("address", newest.address())
                .put("last", archive.corrections().last(newest.address()));
        ArrayNode corrections = answer.putArray("corrections");
        archive.corrections()
                .of(newest.address())
                .forEach(c -> corrections.add(CorrectionJson.of(c, outcomes.get(c.id()))));
        ArrayNode tellings = answer.putArray("tellings");
        archive.tellingCorrections().of(newest.address()).forEach(t -> tellings.add(CorrectionJson.of(t)));
        ArrayNode checks = answer.putArray("checks");
        for (StoredCheck check : archive.checks().of(newest.address())) {
            checks.addObject()
                    .put("id", check.id())
                    .put("who", check.who())
                    .put("made", check.made())
                    .put("version", check.version())
                    .put("undone", check.undone())
                    .put("undone_by", check.undoneBy());
        }
        Answer.json(context, answer.toString());
    }

    void correct(Context context) {
        Parameters parameters = new Parameters(context);
        long article = parameters.inPath("article", "article");
        long number = parameters.inPath("version", "version");
        JsonObject asked = Body.of(context).only(KEYS);
        StoredVersion version = archive.version(article, (int) Math.min(Integer.MAX_VALUE, number))
                .orElseThrow(() -> Refusal.none("version", article + "/" + number));
        Reading reading = version.reading();
        Statement statement = statement(reading, asked.name("statement", LONGEST_NAME));
        Attributed before = statement == null ? null : Attributed.of(reading, statement);
        Attributed after = asked.is("none") ? null : after(reading, statement, asked);
        if (Objects.equals(before, after)) {
            throw Refusal.wrong("correct.nothing");
        }
        Correction correction = new Correction(
                Visitor.of(context).name(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                before,
                after);
        long id;
        try (Writer writer = archive.writer(reader)) {
            id = writer.correct(version.address(), correction, asked.number("seen", 0));
            writer.commit();
        } catch (ContradictionException e) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "api.meanwhile",
                    e.other().correction().who(),
                    e.other().id());
        }
        answer(
                context,
                id,
                archive.corrections().outcomes(article, version.number()).get(id));
    }

    private static @Nullable Statement statement(Reading reading, @Nullable String id) {
        return id == null
                ? null
                : reading.statements().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.none("statement", id));
    }

    /** What is left out stays as it is. */
    private static Attributed after(Reading reading, @Nullable Statement statement, JsonObject asked) {
        String text = reading.article().text();
        Span source = statement == null ? null : statement.source();
        Span cue = statement == null || statement.cue() == null
                ? null
                : statement.cue().span();
        List<Span> content = statement == null ? List.of() : statement.content();
        String speaker = statement == null
                ? null
                : reading.speaker(statement).map(Entity::name).orElse(null);
        source = asked.has("source") ? asked.span("source", text) : source;
        cue = asked.has("cue") ? asked.span("cue", text) : cue;
        content = asked.has("content") ? asked.spans("content", MOST_STRETCHES, text) : content;
        speaker = asked.has("speaker") ? asked.name("speaker", LONGEST_NAME) : speaker;
        if (content.isEmpty() && cue == null) {
            throw Refusal.wrong("correct.empty");
        }
        return Attributed.at(text, source, cue, content, speaker);
    }

    void undo(Context context) {
        long id = new Parameters(context).inPath("correction", "correction");
        Body.of(context).only(Set.of());
        try (Writer writer = archive.writer(reader)) {
            writer.undo(id, Visitor.of(context).name());
            writer.commit();
        }
        answer(context, id, null);
    }

    private void answer(Context context, long id, @Nullable Outcome outcome) {
        StoredCorrection stored = archive.corrections().one(id).orElseThrow(() -> Refusal.none("correction", id));
        context.contentType("application/json")
                .result(CorrectionJson.of(stored, outcome).toString());
    }
}
