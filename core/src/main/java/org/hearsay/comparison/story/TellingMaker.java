// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;
import org.hearsay.comparison.speaker.Parties;
import org.hearsay.comparison.telling.Tellings;
import org.hearsay.comparison.telling.Told;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;

/**
 * Single tellings of a story that was compared before, where somebody names what tells an utterance, and in which voice. For one
 * thread.
 */
public final class TellingMaker {
    private final Story story;
    private final Vocabulary vocabulary;
    private final Parties parties;
    private final Map<String, WordedText> texts = new HashMap<>();

    public TellingMaker(Story story, Lexicons lexicons) {
        this.story = story;
        this.vocabulary = new Vocabulary(lexicons);
        this.parties = new Parties(
                story.articles().stream().map(ComparedArticle::reading).toList(), vocabulary, lexicons);
    }

    /** What a statement says of an utterance within a span; empty when it says nothing there. */
    public Optional<Telling> attributed(Utterance utterance, ComparedArticle article, Statement statement, Span span) {
        return told(article, statement, span)
                .flatMap(here -> tellings(utterance).map(t -> t.of(here)));
    }

    /** What the outlet says of it itself at a span. */
    public Optional<Telling> asserted(Utterance utterance, ComparedArticle article, Span span) {
        Told here = Told.ofOutlet(text(article), List.of(span));
        return here.words().isEmpty() ? Optional.empty() : tellings(utterance).map(t -> t.of(here));
    }

    /** That a statement tells only that somebody spoke; empty when it has no cue. */
    public Optional<Telling> bare(Utterance utterance, ComparedArticle article, Statement statement) {
        return statement.cue() == null
                ? Optional.empty()
                : tellings(utterance)
                        .map(t -> t.ofBare(text(article), statement, parties.of(article(article.id()), statement)));
    }

    private Optional<Tellings> tellings(Utterance utterance) {
        return story.article(utterance.reference().article())
                .flatMap(article -> utterance
                        .referenceTelling()
                        .flatMap(reference -> article.reading().statements().stream()
                                .filter(s -> s.id().equals(reference.statement()))
                                .findFirst()
                                .flatMap(statement -> told(article, statement, reference.span()))))
                .map(reference -> new Tellings(reference, List.of()));
    }

    private Optional<Told> told(ComparedArticle article, Statement statement, Span span) {
        List<Span> fragments = new ArrayList<>();
        for (Span content : statement.content()) {
            if (content.overlaps(span)) {
                fragments.add(new Span(Math.max(content.start(), span.start()), Math.min(content.end(), span.end())));
            }
        }
        if (fragments.isEmpty()) {
            return Optional.empty();
        }
        Told told = Told.of(text(article), statement, fragments, parties.of(article(article.id()), statement));
        return told.words().isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private int article(String id) {
        return story.articles().stream().map(ComparedArticle::id).toList().indexOf(id);
    }

    private WordedText text(ComparedArticle article) {
        return texts.computeIfAbsent(
                article.id(), id -> WordedText.of(article.reading().article(), vocabulary));
    }
}
