// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;

/** Fragments of a text by their words. */
final class Words {
    private Words() {}

    static Fragments in(String text, String... words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            int start = text.indexOf(word);
            if (start < 0) {
                throw new IllegalArgumentException("\"" + word + "\" is not in \"" + text + "\"");
            }
            spans.add(new Span(start, start + word.length()));
        }
        return Fragments.of(text, spans);
    }
}
