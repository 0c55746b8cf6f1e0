// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.text.Count;
import org.hearsay.article.Article;

/** Articles as one page that stands alone: each passage coloured by its role, and what was left out below. */
public final class ExtractPage implements StandalonePage<Article> {
    private final List<Article> articles = new ArrayList<>();

    @Override
    public void add(Article article) {
        articles.add(article);
    }

    @Override
    public int articles() {
        return articles.size();
    }

    @Override
    public String counts() {
        return Count.of(articles.size(), "article");
    }

    @Override
    public String html() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("extract.jte", new ExtractView(articles, Asset.of("extract.css")), out);
        return out.toString();
    }
}
