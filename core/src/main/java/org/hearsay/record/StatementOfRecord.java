// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Grounds;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A statement that a record holds. */
final class StatementOfRecord {
    private final String text;

    StatementOfRecord(String text) {
        this.text = text;
    }

    Statement statement(Node node) throws RecordException {
        List<Span> content = node.list("content", Node::span);
        Kind kind = node.at("kind").constant(Kind.class);
        if (content.isEmpty() && kind != Kind.BARE) {
            throw new RecordException(node.path() + "/content is empty, yet the statement is not bare");
        }
        Cue cue = node.optional("cue", StatementOfRecord::cue);
        return new Statement(
                node.text("id"),
                kind,
                node.at("act").constant(Act.class),
                node.at("reality").constant(Reality.class),
                node.textOrNull("within"),
                node.textOrNull("retells"),
                node.optional("source", Node::span),
                cue,
                content,
                node.list("quoted", Node::span),
                node.textOrNull("speaker"),
                resolution(node.at("resolution")),
                node.optional("medium", n -> new Medium(n.span(), n.textOrNull("entity"))),
                spokenIn(node.textOrNull("spokenIn"), cue != null ? cue.span() : content.getFirst()),
                node.text("by"),
                node.optional("grounds", StatementOfRecord::grounds));
    }

    private static Cue cue(Node node) throws RecordException {
        Set<Stance> stance = EnumSet.noneOf(Stance.class);
        stance.addAll(node.list("stance", n -> n.constant(Stance.class)));
        if (stance.isEmpty()) {
            throw new RecordException(node.path() + "/stance is empty");
        }
        return new Cue(node.span(), node.text("lemma"), stance);
    }

    private static Resolution resolution(Node node) throws RecordException {
        try {
            return new Resolution(
                    node.at("how").constant(Resolution.How.class),
                    node.optional("via", Node::span),
                    node.textOrNull("reason"));
        } catch (IllegalArgumentException e) {
            throw new RecordException(node.path() + ": " + e.getMessage());
        }
    }

    /** The record names the language only; it is taken to stand where it is named nearest to the cue. */
    private @Nullable Span spokenIn(@Nullable String language, Span near) {
        if (language == null) {
            return null;
        }
        int after = text.indexOf(language, near.start());
        int before = text.lastIndexOf(language, near.start());
        if (after < 0 && before < 0) {
            return null;
        }
        boolean later = before < 0 || (after >= 0 && after - near.start() <= near.start() - before);
        int start = later ? after : before;
        return new Span(start, start + language.length());
    }

    private static Grounds grounds(Node node) throws RecordException {
        return new Grounds(
                node.at("cue").json().asDouble(),
                node.at("spans").json().asDouble(),
                node.at("agreement").json().asDouble(),
                node.texts("signs"));
    }
}
