// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.quotation.QuotedText;
import org.jspecify.annotations.Nullable;

/** A sentence's words, tags and dependencies as numbers, worked out once for all features that ask for them. */
final class CodedSentence {
    /** Stands for what lies outside the sentence. */
    static final int OUTSIDE = -7;

    final Sentence sentence;
    final int size;
    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] name;
    final int[] cluster;
    final int[] head;
    final int[] relation;

    /** The first and the last token of each token's subtree. */
    final int[] first;

    final int[] last;

    /** The highest token whose subtree begins, or ends, at a token; -1 when none does. */
    final int[] opening;

    final int[] closing;

    /** Which of the text's outermost quotations a token stands in; -1: none. */
    final int[] quotation;

    /** How many commas, verbs and ends of quotations stand before a token. */
    final int[] commas;

    final int[] verbs;
    final int[] marks;

    /** How probable it is that a token is the head of a cue; 0 until the first step has said so. */
    final float[] cue;

    CodedSentence(Sentence sentence, QuotedText text) {
        this.sentence = sentence;
        this.size = sentence.size();
        this.word = new int[size];
        this.lemma = new int[size];
        this.tag = new int[size];
        this.name = new int[size];
        this.cluster = new int[size];
        this.head = new int[size];
        this.relation = new int[size];
        this.first = new int[size];
        this.last = new int[size];
        this.opening = new int[size];
        this.closing = new int[size];
        this.quotation = new int[size];
        this.cue = new float[size];
        this.commas = new int[size + 1];
        this.verbs = new int[size + 1];
        this.marks = new int[size + 1];
        Tree tree = sentence.tree().orElse(null);
        for (int i = 0; i < size; i++) {
            Token token = sentence.token(i);
            word[i] = token.lower().hashCode();
            lemma[i] = token.lemma().hashCode();
            tag[i] = token.tag().hashCode();
            name[i] = token.name().hashCode();
            cluster[i] = token.cluster().hashCode();
            head[i] = tree == null ? -1 : tree.head(i);
            relation[i] = tree == null ? 0 : tree.relation(i).hashCode();
            quotation[i] = text.placeOfQuotationAt(token.span().start());
            boolean mark = token.word().equals(":") || (i > 0 && quotation[i] != quotation[i - 1]);
            commas[i + 1] = commas[i] + (token.word().equals(",") ? 1 : 0);
            verbs[i + 1] = verbs[i] + (token.isVerb() ? 1 : 0);
            marks[i + 1] = marks[i] + (mark ? 1 : 0);
        }
        reach(tree);
    }

    private void reach(@Nullable Tree tree) {
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
        }
        Arrays.fill(opening, -1);
        Arrays.fill(closing, -1);
        if (tree == null) {
            return;
        }
        int[] depth = new int[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            while (head[at] >= 0 && depth[i] < size) {
                at = head[at];
                depth[i]++;
                first[at] = Math.min(first[at], i);
                last[at] = Math.max(last[at], i);
            }
        }
        for (int i = 0; i < size; i++) {
            if (head[i] >= 0) {
                opening[first[i]] = higher(depth, opening[first[i]], i);
                closing[last[i]] = higher(depth, closing[last[i]], i);
            }
        }
    }

    private static int higher(int[] depth, int a, int b) {
        return a >= 0 && depth[a] <= depth[b] ? a : b;
    }

    /** The code at a place; {@link #OUTSIDE} beyond the sentence's ends. */
    int at(int[] codes, int place) {
        return place >= 0 && place < size ? codes[place] : OUTSIDE;
    }

    /** Dependents in order of the text; none when the sentence was not parsed. */
    List<Integer> children(int token) {
        return sentence.tree().map(tree -> tree.children(token)).orElse(List.of());
    }

    boolean isQuoted(int token) {
        return quotation[token] >= 0;
    }

    /** A distance as one of few values, far ones taken together, with its sign. */
    static int bucket(int distance) {
        int d = Math.abs(distance);
        int bucket = d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 22 ? 8 : d <= 40 ? 9 : 10;
        return distance < 0 ? -bucket : bucket;
    }
}
