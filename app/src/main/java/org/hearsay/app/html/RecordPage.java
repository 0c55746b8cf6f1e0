// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;

/**
 * Readings as one page that stands alone: nothing is fetched when it is opened, and without JavaScript everything can
 * still be read.
 */
public final class RecordPage {
    private final List<ArticleView> articles = new ArrayList<>();

    /** Adds a reading at the end of the page. */
    public void add(Reading reading) {
        articles.add(new ReadingView(reading, "a" + (articles.size() + 1)).article());
    }

    public int articles() {
        return articles.size();
    }

    public int statements() {
        return articles.stream()
                .mapToInt(article -> article.statements().size())
                .sum();
    }

    /** The page as HTML. */
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
