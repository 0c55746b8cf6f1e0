// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.text;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;

/** A text taken for an article as it stands, every line with words a paragraph, so that offsets stay the text's own. */
public final class RawArticle {
    private static final Pattern LINE = Pattern.compile("\\S(?:[^\r\n]*\\S)?");

    private RawArticle() {}

    public static Article of(String name, String text) {
        List<Passage> passages = LINE.matcher(text)
                .results()
                .map(m -> new Passage(PassageRole.PARAGRAPH, new Span(m.start(), m.end())))
                .toList();
        return Article.of(Page.ofText(text).named(name), "en", text, passages);
    }
}
