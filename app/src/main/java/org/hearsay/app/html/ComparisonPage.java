// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;

/**
 * A comparison as one page that stands alone: nothing is fetched when it is opened, and without JavaScript everything can
 * still be read. It holds sentences and links, never whole articles.
 */
public final class ComparisonPage {
    private final Comparison comparison;
    private final int read;

    /**
     * @param comparison what is shown
     * @param read how many articles were read
     */
    public ComparisonPage(Comparison comparison, int read) {
        this.comparison = comparison;
        this.read = read;
    }

    /** The page as HTML. */
    public String html() {
        List<StoryView> stories = new ArrayList<>();
        List<OutletView> alone = new ArrayList<>();
        for (Story story : comparison.stories()) {
            if (story.columns().size() > 1) {
                stories.add(new StoryViews(story, Texts.english()).view());
            } else {
                ComparedArticle article = story.columns().getFirst();
                alone.add(StoryViews.outlet(story, article, Texts.english()));
            }
        }
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "comparison.jte",
                        new ComparisonView(
                                title(),
                                read,
                                stories,
                                alone,
                                Asset.of("base.css", "comparison.css"),
                                Asset.of("comparison.js")),
                        out);
        return out.toString();
    }

    private String title() {
        return comparison.stories().isEmpty()
                ? ""
                : Outlets.title(comparison.stories().getFirst());
    }
}
