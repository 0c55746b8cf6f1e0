// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.entity.Entity;
import org.hearsay.language.Sentence;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** One article while it is found out which of its noun phrases name the same. */
final class Scene {
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "in", "at", "from");
    private static final int MOST_COMPLEMENTS = 3;

    final Article article;
    final List<Sentence> sentences;
    final List<Entity> entities;
    final List<Statement> statements;
    final Knowledge knowledge;
    final List<NounPhrase> phrases;
    final Referents referents;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, NounPhrase> firstOf = new HashMap<>();
    private final Map<Integer, NounPhrase> opening = new HashMap<>();
    private final Map<Integer, NounPhrase> headAt = new HashMap<>();

    Scene(
            Article article,
            List<Sentence> sentences,
            List<Entity> entities,
            List<Statement> statements,
            Knowledge knowledge) {
        this.article = article;
        this.sentences = sentences;
        this.entities = entities;
        this.statements = statements;
        this.knowledge = knowledge;
        this.phrases = NounPhrases.of(sentences, knowledge);
        this.referents = new Referents(phrases);
        entities.forEach(e -> byId.put(e.id(), e));
        for (NounPhrase phrase : phrases) {
            opening.put(phrase.sentence().token(phrase.first()).span().start(), phrase);
            headAt.put(phrase.noun().span().start(), phrase);
        }
    }

    Referents.Referent of(NounPhrase phrase) {
        return referents.of(phrase);
    }

    /** Whether a phrase stands in a headline or the like, which the body then tells at length. */
    boolean isAbove(NounPhrase phrase) {
        return article.passageAt(phrase.span().start())
                .filter(p -> p.role() == PassageRole.HEADLINE || p.role() == PassageRole.STANDFIRST)
                .isPresent();
    }

    @Nullable
    Sort sort(NounPhrase phrase) {
        return of(phrase).sort;
    }

    @Nullable
    Entity entity(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The first phrase that names an entity. */
    Optional<NounPhrase> naming(@Nullable String entity) {
        return Optional.ofNullable(entity == null ? null : firstOf.get(entity));
    }

    /** Notes that a phrase names an entity. */
    void names(NounPhrase phrase, String entity) {
        firstOf.putIfAbsent(entity, phrase);
        of(phrase).entity = entity;
    }

    /** The phrase whose noun is this token; empty when it is no phrase's noun. */
    Optional<NounPhrase> headedBy(Sentence sentence, int token) {
        return Optional.ofNullable(headAt.get(sentence.token(token).span().start()));
    }

    /** The phrase that begins at a token, or behind articles, marks and owners that stand there. */
    Optional<NounPhrase> beginningAt(Sentence sentence, int token) {
        return openingAt(sentence, token).map(this::owned);
    }

    /** "the city" of "the city's liberation" is but the owner of what is spoken of. */
    private NounPhrase owned(NounPhrase owner) {
        NounPhrase found = owner;
        while (found.place() + 1 < phrases.size()
                && phrases.get(found.place() + 1).isOwnedBy(found)) {
            found = phrases.get(found.place() + 1);
        }
        return found;
    }

    /** The token behind a phrase and what belongs to it: "the governor of the region". */
    int end(NounPhrase phrase) {
        int next = phrase.head() + 1;
        for (int i = 0; i < MOST_COMPLEMENTS && next + 1 < phrase.sentence().size(); i++) {
            String word = phrase.sentence().token(next).lower();
            Optional<NounPhrase> complement =
                    COMPLEMENTS.contains(word) ? openingAt(phrase.sentence(), next + 1) : Optional.empty();
            if (complement.isEmpty()) {
                return next;
            }
            next = owned(complement.get()).head() + 1;
        }
        return next;
    }

    private Optional<NounPhrase> openingAt(Sentence sentence, int token) {
        for (int i = token; i < sentence.size() && i < token + 4; i++) {
            NounPhrase found = opening.get(sentence.token(i).span().start());
            if (found != null) {
                return Optional.of(found);
            }
            boolean passed = sentence.token(i).isPunctuation()
                    || sentence.token(i).tag().equals("DT")
                    || sentence.token(i).tag().equals("POS");
            if (!passed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The phrase behind a preposition that follows a phrase at once: "liberation of the city". */
    Optional<NounPhrase> behind(NounPhrase phrase, String preposition) {
        int next = phrase.head() + 1;
        boolean follows = next + 1 < phrase.sentence().size()
                && phrase.sentence().token(next).lower().equals(preposition);
        return follows ? beginningAt(phrase.sentence(), next + 1) : Optional.empty();
    }
}
