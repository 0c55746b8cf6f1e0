// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.Parties;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Takes the statements of an article apart: at the ends of sentences, at marks of a gap, and between main clauses. */
public final class Pieces {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you");

    private final int article;
    private final WordedText text;
    private final Parties parties;
    private final Substance substance;

    public Pieces(int article, WordedText text, Parties parties, Substance substance) {
        this.article = article;
        this.text = text;
        this.parties = parties;
        this.substance = substance;
    }

    /** The pieces of these statements, in order; bare ones have none, nor have those in which a speaker tells of himself. */
    public List<Piece> of(List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(s -> byId.put(s.id(), s));
        Turns turns = new Turns(text.article().text(), statements);
        List<Statement> telling = statements.stream()
                .filter(s -> !turns.isPresenters(s))
                .filter(s -> s.within() == null || !tellsOfHimself(s, byId.get(s.within()), turns))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (Statement statement : telling) {
            List<Span> content = statement.content();
            if (statement.isTurn() || statement.kind() == Kind.INDIRECT) {
                for (Statement inner : telling) {
                    if (statement.id().equals(inner.within())) {
                        content = Fragments.without(content, inner.content());
                    }
                }
            }
            Optional<Substance.Reported> others = substance.saidByOthers(text, statement);
            if (others.isPresent()) {
                content = Fragments.without(content, List.of(others.get().all()));
                pieces.addAll(pieces(statement, List.of(others.get().said()), null));
            }
            if (substance.isGiven(text, statement)) {
                pieces.addAll(pieces(statement, content, parties.of(article, statement)));
            }
        }
        return pieces;
    }

    /** A speaker who tells what he himself said, or an act inside his words of which nobody knows whose it is. */
    private boolean tellsOfHimself(Statement inner, @Nullable Statement outer, Turns turns) {
        if (outer == null) {
            return false;
        }
        Span source = inner.source();
        if (source == null) {
            return !outer.isTurn();
        }
        if (FIRST_PERSON.contains(source.in(text.article().text()).toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (turns.isPresenters(outer)) {
            return false;
        }
        Party speaker = parties.of(article, inner);
        return speaker == null || SpeakerRelations.of(parties.of(article, outer), speaker) == SpeakerRelation.SAME;
    }

    private List<Piece> pieces(Statement statement, List<Span> content, @Nullable Party speaker) {
        List<List<Span>> parts = new ArrayList<>();
        List<List<Span>> sentences = new ArrayList<>();
        for (Span sentence : text.sentences()) {
            List<Span> inside = new ArrayList<>();
            for (Span fragment : content) {
                if (fragment.overlaps(sentence)) {
                    inside.add(new Span(
                            Math.max(fragment.start(), sentence.start()), Math.min(fragment.end(), sentence.end())));
                }
            }
            if (!inside.isEmpty()) {
                parts.addAll(Clauses.of(text, inside));
                sentences.add(inside);
            }
        }
        return Clauses.notTooShort(text, parts).stream()
                .filter(fragments -> text.words(fragments).stream().anyMatch(Word::content))
                .map(fragments ->
                        Piece.of(article, statement, fragments, sentence(fragments, sentences), text, speaker))
                .toList();
    }

    /** The sentence of the first word; a fragment may begin with a mark of the sentence before. */
    private List<Span> sentence(List<Span> fragments, List<List<Span>> sentences) {
        int start = text.words(fragments).getFirst().span().start();
        return sentences.stream()
                .filter(s -> s.getFirst().cover(s.getLast()).contains(start))
                .findFirst()
                .orElse(fragments);
    }
}
