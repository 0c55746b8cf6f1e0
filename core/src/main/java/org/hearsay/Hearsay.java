// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.attribution.StatementFinder;
import org.hearsay.attribution.StatementModel;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.entity.SpeakerResolver;
import org.hearsay.label.LabelFinder;
import org.hearsay.language.CoreNlpEngine;
import org.hearsay.language.LanguageEngine;
import org.hearsay.language.Sentence;
import org.hearsay.language.TextDate;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages. One instance holds the language models, is immutable, and serves many threads.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.create();
 * Reading reading = hearsay.read(Page.ofText(text));
 * }</pre>
 */
public final class Hearsay {
    /** A page may be a book or a dump; past so many characters (some 25,000 words) it is read no further. */
    private static final int LONGEST = 150_000;

    private static final String ENGLISH = "en";

    private final ArticleExtractor extractor;
    private final LanguageEngine engine;
    private final StatementFinder finder;
    private final SpeakerResolver resolver;
    private final LabelFinder labels;
    private final Comparer comparer;
    private final Stage.Listener listener;

    private Hearsay(
            ArticleExtractor extractor,
            LanguageEngine engine,
            StatementFinder finder,
            SpeakerResolver resolver,
            LabelFinder labels,
            Comparer comparer,
            Stage.Listener listener) {
        this.extractor = extractor;
        this.engine = engine;
        this.finder = finder;
        this.resolver = resolver;
        this.labels = labels;
        this.comparer = comparer;
        this.listener = listener;
    }

    /** A reader with our lexicons; its language models load in the background. */
    public static Hearsay create() {
        return with(Lexicons.shipped());
    }

    /**
     * A reader with a user's lexicons on top of ours.
     *
     * @throws org.hearsay.lexicon.LexiconException when a lexicon cannot be used; its message names file and line
     */
    public static Hearsay with(Lexicons lexicons) {
        return with(lexicons, StatementModel.shipped());
    }

    /** A reader with a user's lexicons on top of ours, and with a model that the user trained. */
    public static Hearsay with(Lexicons lexicons, StatementModel model) {
        LanguageEngine engine = new CoreNlpEngine(lexicons);
        return with(lexicons, engine, StatementFinder.byModel(engine, lexicons, model));
    }

    /** A reader that finds statements by rules alone: the baseline that the learned model is measured against. */
    public static Hearsay byRules(Lexicons lexicons) {
        LanguageEngine engine = new CoreNlpEngine(lexicons);
        return with(lexicons, engine, StatementFinder.byRules(engine, lexicons));
    }

    private static Hearsay with(Lexicons lexicons, LanguageEngine engine, StatementFinder finder) {
        return new Hearsay(
                new ArticleExtractor(lexicons),
                engine,
                finder,
                new SpeakerResolver(lexicons),
                new LabelFinder(lexicons),
                new Comparer(lexicons),
                Stage.Listener.NONE);
    }

    /** This reader, but taking the whole visible text of a page for its article, furniture too. */
    public Hearsay keepingAll() {
        return new Hearsay(extractor.keepingAll(), engine, finder, resolver, labels, comparer, listener);
    }

    /** This reader, telling what each step of reading cost. */
    public Hearsay heardBy(Stage.Listener newListener) {
        return new Hearsay(extractor, engine, finder, resolver, labels, comparer, newListener);
    }

    /**
     * The record of a page.
     *
     * @throws NoArticleException when the page holds no article text
     */
    public Reading read(Page page) throws NoArticleException {
        return read(extractor.extract(page));
    }

    /**
     * The record of an article that was extracted before, or made by other means. Of an article known to be in another
     * language than English it holds no statements, and a warning says so.
     */
    public Reading read(Article given) {
        String language = given.metadata().language();
        if (language != null && !language.equals(ENGLISH)) {
            return new Reading(given, List.of(), List.of(), List.of(), List.of(), unread(given, language));
        }
        Article article = given.text().length() <= LONGEST
                ? given
                : given.unread("Statements were looked for in the first " + LONGEST + " of "
                        + given.text().length() + " characters only.");
        Stopwatch watch = new Stopwatch(listener);
        List<Sentence> split = watch.time(Stage.SENTENCES, () -> engine.sentences(article.text(), passages(article)));
        List<Sentence> parsed = watch.time(Stage.DEPENDENCIES, () -> finder.parsed(article, split));
        List<TextDate> dates = watch.time(Stage.DATES, () -> engine.dates(article.text(), parsed, article.anchor()));
        List<Statement> found = watch.time(Stage.STATEMENTS, () -> finder.statements(article, parsed));
        SpeakerResolver.Resolved resolved = watch.time(Stage.SPEAKERS, () -> resolver.resolved(article, parsed, found));
        LabelFinder.Labelled labelled = watch.time(
                Stage.LABELS, () -> labels.labelled(article, parsed, resolved.entities(), resolved.statements()));
        return new Reading(
                article, dates, labelled.entities(), resolved.statements(), labelled.labels(), article.warnings());
    }

    /**
     * Readings put side by side: the stories that they cover, and in each what every article made of every utterance.
     * Nothing is read or written, and the order of the readings does not matter.
     */
    public Comparison compare(Collection<Reading> readings) {
        return comparer.compare(readings);
    }

    /**
     * The same, with a reference that the user chose, such as a transcript or the agency's copy.
     *
     * @param reference one of the readings; null: a reference is chosen for each utterance
     */
    public Comparison compare(Collection<Reading> readings, @Nullable Reading reference) {
        return comparer.compare(readings, reference);
    }

    private static List<String> unread(Article article, String language) {
        List<String> warnings = new ArrayList<>(article.warnings());
        warnings.add("The article is in " + Locale.of(language).getDisplayLanguage(Locale.ENGLISH)
                + ", and statements are found in English only; its text and metadata were read.");
        return warnings;
    }

    private static List<Span> passages(Article article) {
        return article.passages().stream()
                .map(Passage::span)
                .filter(s -> s.start() < LONGEST)
                .map(s -> s.end() <= LONGEST ? s : new Span(s.start(), LONGEST))
                .toList();
    }
}
