// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.attribution.StatementFinder;
import org.hearsay.attribution.StatementModel;
import org.hearsay.attribution.TrainingText;
import org.hearsay.attribution.rule.CueEntries;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.text.InParallel;
import org.hearsay.eval.text.RawArticle;
import org.hearsay.language.CoreNlpEngine;
import org.hearsay.language.LanguageEngine;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;

/** Annotated texts to a model: parse each, make a lesson of it, train. */
public final class Lessons {
    private final LanguageEngine engine;
    private final StatementFinder finder;
    private final Rules rules;
    private final CueEntries entries;

    /** Lessons that see what a reader with these lexicons sees. */
    public Lessons(Lexicons lexicons) {
        this.engine = new CoreNlpEngine(lexicons);
        this.finder = StatementFinder.byRules(engine, lexicons);
        this.rules = new Rules(lexicons);
        this.entries = new CueEntries(lexicons);
    }

    /**
     * The model that these texts teach.
     *
     * @param progress hears what is being done
     */
    public StatementModel model(List<GoldText> texts, Consumer<String> progress) {
        progress.accept("Parsing " + texts.size() + " texts …");
        List<Lesson> lessons = InParallel.each(texts, this::lesson);
        progress.accept("Learning from "
                + lessons.stream().mapToInt(l -> l.gold().size()).sum() + " attributions …");
        return StatementTrainer.trained(lessons);
    }

    private Lesson lesson(GoldText text) {
        Article article = RawArticle.of(text.name() + ".txt", text.text());
        List<Span> passages = article.passages().stream().map(Passage::span).toList();
        List<Sentence> sentences = finder.parsed(article, engine.sentences(article.text(), passages));
        return Lesson.of(new TrainingText(article, sentences, rules, entries), text.first());
    }
}
