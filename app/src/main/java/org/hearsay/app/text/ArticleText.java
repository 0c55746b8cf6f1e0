// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import org.hearsay.article.Article;

/** The text of articles and nothing else; several are parted by a line with the name of each. */
public final class ArticleText {
    private final Appendable out;
    private final boolean named;
    private final boolean terminal;

    /**
     * @param out where it goes
     * @param named whether a line with its name goes before each article
     * @param terminal whether a terminal reads it, which obeys control characters
     */
    public ArticleText(Appendable out, boolean named, boolean terminal) {
        this.out = out;
        this.named = named;
        this.terminal = terminal;
    }

    /** Writes an article. */
    public void write(Article article) throws IOException {
        if (named) {
            out.append("── ").append(Harmless.line(article.page().name())).append(" ──\n\n");
        }
        out.append(terminal ? Harmless.of(article.text()) : article.text()).append(named ? "\n\n" : "\n");
    }
}
