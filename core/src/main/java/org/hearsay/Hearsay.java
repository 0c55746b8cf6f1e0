// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.entity.SpeakerResolver;
import org.hearsay.language.CoreNlpEngine;
import org.hearsay.language.LanguageEngine;
import org.hearsay.language.Sentence;
import org.hearsay.language.TextDate;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementFinder;

/**
 * Reads pages. One instance holds the language models, is immutable, and serves many threads.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.create();
 * Reading reading = hearsay.read(Page.ofText(text));
 * }</pre>
 */
public final class Hearsay {
    private final ArticleExtractor extractor;
    private final LanguageEngine engine;
    private final StatementFinder finder;
    private final SpeakerResolver resolver;

    private Hearsay(Lexicons lexicons) {
        this.extractor = new ArticleExtractor(lexicons);
        this.engine = new CoreNlpEngine(lexicons);
        this.finder = new StatementFinder(engine, lexicons);
        this.resolver = new SpeakerResolver(lexicons);
    }

    /** A reader with our lexicons; its language models load in the background. */
    public static Hearsay create() {
        return with(Lexicons.shipped());
    }

    /** A reader with a user's lexicons on top of ours. */
    public static Hearsay with(Lexicons lexicons) {
        return new Hearsay(lexicons);
    }

    /**
     * The record of a page.
     *
     * @throws NoArticleException when the page holds no article text
     */
    public Reading read(Page page) throws NoArticleException {
        return read(extractor.extract(page));
    }

    /** The record of an article that was extracted before, or made by other means. */
    public Reading read(Article article) {
        List<Span> passages = article.passages().stream().map(Passage::span).toList();
        List<Sentence> sentences = finder.parsed(article, engine.sentences(article.text(), passages));
        List<TextDate> dates = engine.dates(article.text(), sentences, article.anchor());
        List<Statement> found = finder.statements(article, sentences);
        SpeakerResolver.Resolved resolved = resolver.resolved(article, sentences, found);
        return new Reading(article, dates, resolved.entities(), resolved.statements(), List.of(), article.warnings());
    }
}
