// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;

/** A text put together passage by passage, and the spans of words in it: for readings made by hand. */
public final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();

    /** Adds a passage after a blank line. */
    public Words passage(PassageRole role, String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        passages.add(new Passage(role, new Span(text.length(), text.length() + words.length())));
        text.append(words);
        return this;
    }

    public String text() {
        return text.toString();
    }

    public List<Passage> passages() {
        return passages;
    }

    /** The first place where the words stand. */
    public Span at(String words) {
        return at(words, 0);
    }

    /** The first place after other words where the words stand. */
    public Span at(String words, String after) {
        return at(words, at(after).end());
    }

    private Span at(String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }
}
