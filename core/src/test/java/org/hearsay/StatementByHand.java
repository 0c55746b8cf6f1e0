// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Puts a statement together for a test. */
public final class StatementByHand {
    private final String id;
    private final Kind kind;
    private final @Nullable Span source;
    private final @Nullable Cue cue;
    private Act act = Act.SPEECH;
    private Reality reality = Reality.ACTUAL;
    private @Nullable String within;
    private @Nullable String retells;
    private List<Span> content = List.of();
    private List<Span> quoted = List.of();
    private @Nullable String speaker;
    private Resolution resolution = Resolution.unknown("not looked for");
    private @Nullable Medium medium;
    private @Nullable Span spokenIn;

    public StatementByHand(String id, Kind kind, @Nullable Span source, @Nullable Cue cue) {
        this.id = id;
        this.kind = kind;
        this.source = source;
        this.cue = cue;
    }

    public StatementByHand act(Act value) {
        act = value;
        return this;
    }

    public StatementByHand reality(Reality value) {
        reality = value;
        return this;
    }

    public StatementByHand within(String statement) {
        within = statement;
        return this;
    }

    public StatementByHand retells(String statement) {
        retells = statement;
        return this;
    }

    public StatementByHand content(Span... spans) {
        content = List.of(spans);
        return this;
    }

    public StatementByHand quoted(Span... spans) {
        quoted = List.of(spans);
        return this;
    }

    public StatementByHand speaker(@Nullable String entity, Resolution how) {
        speaker = entity;
        resolution = how;
        return this;
    }

    public StatementByHand medium(Medium value) {
        medium = value;
        return this;
    }

    public StatementByHand spokenIn(Span language) {
        spokenIn = language;
        return this;
    }

    /** The statement, found by a rule of this name. */
    public Statement made(String by) {
        return new Statement(
                id,
                kind,
                act,
                reality,
                within,
                retells,
                source,
                cue,
                content,
                quoted,
                speaker,
                resolution,
                medium,
                spokenIn,
                by,
                null);
    }
}
