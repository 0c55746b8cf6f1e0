// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;

/** Finds where treebank tokens stand in the raw text, by their characters. */
final class TokenAlignment {
    private static final int LOOK_AHEAD = 400;
    private static final int SURE = 12;

    private final PlainCharacters text;
    private final List<String> tokens;
    private final List<Span> spans = new ArrayList<>();
    private int at;

    private TokenAlignment(String text, List<String> tokens) {
        this.text = PlainCharacters.of(text);
        this.tokens = tokens.stream().map(t -> PlainCharacters.of(t, true)).toList();
    }

    /** For each token its span in the text, an empty span for a token that does not stand there. */
    static List<Span> of(String text, List<String> tokens) {
        return new TokenAlignment(text, tokens).spans();
    }

    private List<Span> spans() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!text.startsWith(tokens.get(i), at)) {
                at = next(i);
            }
            if (text.startsWith(tokens.get(i), at) && !tokens.get(i).isEmpty()) {
                int end = at + tokens.get(i).length();
                spans.add(new Span(text.offset(at), text.offset(end - 1) + 1));
                at = end;
            } else {
                spans.add(new Span(text.offset(at), text.offset(at)));
            }
        }
        return spans;
    }

    /** The nearest place ahead where this token goes on with the following ones; the same place when there is none. */
    private int next(int token) {
        StringBuilder sure = new StringBuilder();
        for (int i = token; i < tokens.size() && sure.length() < SURE; i++) {
            sure.append(tokens.get(i));
        }
        String wanted = sure.toString();
        for (int ahead = at + 1; ahead < Math.min(text.length(), at + LOOK_AHEAD); ahead++) {
            if (text.startsWith(wanted, ahead)) {
                return ahead;
            }
        }
        return at;
    }
}
