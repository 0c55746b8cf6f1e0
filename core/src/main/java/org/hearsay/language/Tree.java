// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The dependencies of one sentence (Universal Dependencies, basic). Tokens are counted from 0; the root's head is -1.
 */
public final class Tree {
    /** The relation of a part that was parsed apart, such as a long quotation, to the root. */
    public static final String APART = "apart";

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;
    private final int root;

    /** A tree from each token's head (-1: the root) and its relation, such as {@code nsubj} or {@code nmod:poss}. */
    public Tree(int[] heads, String[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>());
        }
        int top = 0;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            } else {
                top = i;
            }
        }
        this.root = top;
    }

    public int size() {
        return heads.length;
    }

    public int root() {
        return root;
    }

    /** The head of a token; -1 for the root. */
    public int head(int token) {
        return heads[token];
    }

    public String relation(int token) {
        return relations[token];
    }

    /** Whether a token's relation is this one or a subtype of it. */
    public boolean is(int token, String relation) {
        return relations[token].equals(relation) || relations[token].startsWith(relation + ":");
    }

    /** Dependents in order of the text. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** Dependents of any of these relations (without subtypes), in order of the text. */
    public List<Integer> children(int token, Set<String> wanted) {
        return children.get(token).stream()
                .filter(c -> wanted.contains(relations[c]))
                .toList();
    }

    /** The first dependent of a relation or its subtypes; -1 when there is none. */
    public int child(int token, String relation) {
        for (int child : children.get(token)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The token and everything below it. */
    public BitSet subtree(int token) {
        BitSet found = new BitSet(heads.length);
        int[] open = new int[heads.length];
        int size = 0;
        open[size++] = token;
        while (size > 0) {
            int next = open[--size];
            if (!found.get(next)) {
                found.set(next);
                for (int child : children.get(next)) {
                    open[size++] = child;
                }
            }
        }
        return found;
    }

    /** Whether {@code ancestor} is above {@code token}, or the same. */
    public boolean isBelow(int token, int ancestor) {
        int steps = 0;
        for (int at = token; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return Arrays.toString(heads) + Arrays.toString(relations);
    }
}
