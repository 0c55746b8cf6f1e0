// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import org.hearsay.app.html.ExtractPage;
import org.hearsay.app.text.Count;
import org.hearsay.article.Article;

/** All articles as one page in a file, written after the last. */
final class ExtractHtmlOutput implements Output<Article> {
    private final ExtractPage page = new ExtractPage();
    private final OutputFile file;
    private final Messages messages;

    ExtractHtmlOutput(OutputFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    @Override
    public void write(Article article) {
        page.add(article);
    }

    @Override
    public void finish() throws IOException {
        if (page.articles() == 0) {
            file.abandon();
            messages.say(file + ": not written, for no article was read");
            return;
        }
        file.write(page.html());
        messages.say("wrote " + file + " (" + Count.of(page.articles(), "article") + ")");
    }
}
