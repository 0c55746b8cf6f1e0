// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.Page;
import org.hearsay.article.PageKind;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;

/** A text taken for an article as it stands, every line with words a paragraph, so that offsets stay the text's own. */
public final class RawArticle {
    private static final Pattern LINE = Pattern.compile("\\S(?:[^\r\n]*\\S)?");
    private static final Metadata NOTHING_KNOWN = new Metadata(
            Outlet.UNKNOWN,
            null,
            null,
            List.of(),
            List.of(),
            "en",
            List.of(),
            null,
            null,
            List.of(),
            PageKind.ARTICLE,
            Map.of(),
            List.of());

    private RawArticle() {}

    public static Article of(String name, String text) {
        List<Passage> passages = LINE.matcher(text)
                .results()
                .map(m -> new Passage(PassageRole.PARAGRAPH, new Span(m.start(), m.end())))
                .toList();
        Page page = Page.ofText(text).named(name);
        return new Article(page, "text/plain", true, NOTHING_KNOWN, text, passages, List.of(), null, null, List.of());
    }
}
