// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.Optional;
import java.util.function.Function;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.attribution.StatementModel;
import org.hearsay.lexicon.Lexicons;

/**
 * What the commands read pages with; made when the first page is at hand, for language models take seconds to load.
 *
 * @param readings makes the engine of {@code read}
 * @param articles makes the engine of {@code extract}
 */
public record Engines(
        Function<Settings, PageReader<Reading>> readings, Function<Settings, PageReader<Article>> articles) {
    /**
     * What the user chose.
     *
     * @param lexicons ours, and the user's own
     * @param keepAll whether the whole visible text is the article
     * @param model what the user trained; empty: the model that comes with Hearsay
     */
    public record Settings(Lexicons lexicons, boolean keepAll, Optional<StatementModel> model) {
        /** What comes with Hearsay. */
        static Settings shipped() {
            return new Settings(Lexicons.shipped(), false, Optional.empty());
        }
    }

    /** The real ones. */
    public static Engines real() {
        return new Engines(Engines::reader, Engines::extractor);
    }

    private static PageReader<Reading> reader(Settings settings) {
        Hearsay hearsay = Hearsay.with(settings.lexicons(), settings.model().orElseGet(StatementModel::shipped));
        return settings.keepAll() ? hearsay.keepingAll()::read : hearsay::read;
    }

    private static PageReader<Article> extractor(Settings settings) {
        ArticleExtractor extractor = new ArticleExtractor(settings.lexicons());
        return settings.keepAll() ? extractor.keepingAll()::extract : extractor::extract;
    }
}
