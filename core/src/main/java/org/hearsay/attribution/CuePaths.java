// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.Arrays;
import org.hearsay.learning.Features;

/** The ways through a sentence's dependencies from the head of a cue to every other token: so far up, then down. */
final class CuePaths {
    /** No way: a token above the cue itself has no branch. */
    static final int NONE = -1;

    private static final int HIGHEST = 4;
    private static final int LONGEST = 3;

    /** How far above the cue the lowest common ancestor of cue and token is. */
    final int[] up;

    /** The token right below that ancestor whose subtree holds the token; {@link #NONE}: the token is the ancestor. */
    final int[] branch;

    /** How far below that ancestor the token is. */
    final int[] down;

    /** The relations on the way down, the first three of them. */
    final int[] path;

    /** The way up with the relation of the branch, and the side of the cue. */
    final int[] code;

    CuePaths(CodedSentence s, int cue) {
        this.up = new int[s.size];
        this.branch = new int[s.size];
        this.down = new int[s.size];
        this.path = new int[s.size];
        this.code = new int[s.size];
        Arrays.fill(up, NONE);
        int at = cue;
        for (int steps = 0; at >= 0 && steps < s.size; steps++) {
            up[at] = steps;
            branch[at] = NONE;
            at = s.head[at];
        }
        int[] climbed = new int[s.size];
        for (int t = 0; t < s.size; t++) {
            int length = 0;
            for (int node = t; node >= 0 && up[node] == NONE && length < s.size; node = s.head[node]) {
                climbed[length++] = node;
            }
            for (int i = length - 1; i >= 0; i--) {
                descend(s, climbed[i]);
            }
        }
        for (int t = 0; t < s.size; t++) {
            int relation = branch[t] == NONE ? 1 : s.relation[branch[t]];
            code[t] = Features.mixed(Math.min(up[t], HIGHEST), relation) + (t < cue ? 1 : 0);
            up[t] = Math.min(up[t], HIGHEST);
            down[t] = Math.min(down[t], HIGHEST);
        }
    }

    private void descend(CodedSentence s, int token) {
        int parent = s.head[token];
        if (parent < 0) {
            up[token] = HIGHEST;
            branch[token] = token;
            path[token] = s.relation[token];
            return;
        }
        up[token] = up[parent];
        branch[token] = branch[parent] == NONE ? token : branch[parent];
        down[token] = down[parent] + 1;
        path[token] = down[token] <= LONGEST ? Features.mixed(path[parent], s.relation[token]) : path[parent];
    }
}
