// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** A sentence of an article, within one passage. */
public final class Sentence {
    private final int index;
    private final int passage;
    private final List<Token> tokens;
    private final @Nullable Tree tree;

    /**
     * A sentence.
     *
     * @param index its place among the article's sentences, from 0
     * @param passage the place of its passage among the article's passages, from 0
     * @param tokens at least one
     * @param tree its dependencies; null when it was not parsed
     */
    public Sentence(int index, int passage, List<Token> tokens, @Nullable Tree tree) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.index = index;
        this.passage = passage;
        this.tokens = List.copyOf(tokens);
        this.tree = tree;
    }

    public Sentence parsed(Tree dependencies) {
        return new Sentence(index, passage, tokens, dependencies);
    }

    public int index() {
        return index;
    }

    public int passage() {
        return passage;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** Its dependencies; empty when it was not parsed, since nothing in it asked for it. */
    public Optional<Tree> tree() {
        return Optional.ofNullable(tree);
    }

    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    /** From the first token's start to the end of the last, which is included. */
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    /** The first token that ends after an offset; {@link #size()} when there is none. */
    public int tokenAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
