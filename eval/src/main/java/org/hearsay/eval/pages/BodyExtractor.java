// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/** Libraries that take the body of an article from a page's HTML. */
public enum BodyExtractor {
    READABILITY4J("readability4j 1.0.8") {
        @Override
        public String body(String html, String url) {
            String content = new Readability4J(url, html).parse().getContent();
            return content == null ? "" : Jsoup.parse(content).text();
        }
    },
    BOILERPIPE("boilerpipe 1.1.0") {
        @Override
        public String body(String html, String url) {
            try {
                return Objects.requireNonNullElse(ArticleExtractor.INSTANCE.getText(html), "");
            } catch (BoilerpipeProcessingException e) {
                return "";
            }
        }
    },
    JSOUP("jsoup, all text") {
        @Override
        public String body(String html, String url) {
            return Jsoup.parse(html).text();
        }
    };

    private final String title;

    BodyExtractor(String title) {
        this.title = title;
    }

    /** Its name and version. */
    public String title() {
        return title;
    }

    /** The body that it takes from a page; empty when it finds none. */
    public abstract String body(String html, String url);
}
