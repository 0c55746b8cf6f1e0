// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.text.Count;
import org.hearsay.app.view.Texts;

/**
 * Readings as one page that stands alone: nothing is fetched when it is opened, and without JavaScript everything can
 * still be read.
 */
public final class RecordPage implements StandalonePage<Reading> {
    private final List<ArticleView> articles = new ArrayList<>();

    @Override
    public void add(Reading reading) {
        articles.add(new ReadingView(reading, "a" + (articles.size() + 1), Texts.english()).article());
    }

    @Override
    public int articles() {
        return articles.size();
    }

    @Override
    public String counts() {
        return Count.of(articles(), "article") + ", " + Count.of(statements(), "statement");
    }

    private int statements() {
        return articles.stream()
                .mapToInt(article -> article.statements().size())
                .sum();
    }

    @Override
    public String html() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "page.jte",
                        new PageView(title(), articles, Asset.of("base.css", "record.css"), Asset.of("record.js")),
                        out);
        return out.toString();
    }

    private String title() {
        return articles.size() == 1 ? articles.get(0).headline() : articles.size() + " articles";
    }
}
