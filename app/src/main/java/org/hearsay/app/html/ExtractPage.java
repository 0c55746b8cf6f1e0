// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;

/** Articles as one page that stands alone: each passage coloured by its role, and what was left out below. */
public final class ExtractPage {
    private final List<Article> articles = new ArrayList<>();

    /** Adds an article at the end of the page. */
    public void add(Article article) {
        articles.add(article);
    }

    public int articles() {
        return articles.size();
    }

    /** The page as HTML. */
    public String html() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("extract.jte", new ExtractView(articles, Asset.of("extract.css")), out);
        return out.toString();
    }
}
