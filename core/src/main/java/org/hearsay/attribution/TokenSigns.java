// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import org.hearsay.learning.Features;

/** What is seen of a word of the cue's own sentence. */
final class TokenSigns {
    /** A cue at least this probable is one that words may belong to instead. */
    static final float STRONG = 0.5f;

    private static final int BESIDE = 3;

    private final CodedSentence s;
    private final int cue;
    private final CuePaths paths;
    private final CueFrame frame;
    private final Features features;

    /** How many strong cues stand before a token, the cue itself not counted. */
    private final int[] strong;

    TokenSigns(CodedSentence s, int cue, CuePaths paths, CueFrame frame, Features features) {
        this.s = s;
        this.cue = cue;
        this.paths = paths;
        this.frame = frame;
        this.features = features;
        this.strong = new int[s.size + 1];
        for (int i = 0; i < s.size; i++) {
            strong[i + 1] = strong[i] + (i != cue && s.cue[i] > STRONG ? 1 : 0);
        }
    }

    void see(int t) {
        int side = Integer.compare(t, cue);
        place(t, side);
        branch(t);
        itself(t, side);
        around(t, side);
        distance(t, side);
    }

    private void place(int t, int side) {
        int code = paths.code[t];
        int quoted = quoted(t);
        features.add(SpanSign.ANY, 0);
        features.add(SpanSign.CODE, code);
        features.add(SpanSign.PATH, paths.path[t], paths.up[t]);
        features.add(SpanSign.CODE_LEMMA, code, s.lemma[cue]);
        features.add(SpanSign.CODE_CLUSTER, code, s.cluster[cue]);
        features.add(SpanSign.CODE_OWN_TAG, code, s.tag[t]);
        features.add(SpanSign.CODE_DOWN, code, paths.down[t]);
        features.add(SpanSign.PATH_OWN_TAG, paths.path[t], paths.up[t], s.tag[t]);
        features.add(SpanSign.CODE_QUOTED, code, quoted);
        features.add(SpanSign.CODE_TAG, code, s.tag[cue]);
        features.add(SpanSign.CODE_OWN_WORD, code, s.word[t]);
        features.add(SpanSign.CODE_RELATION, code, s.relation[cue]);
        features.add(SpanSign.COMPLEMENTS_CODE, frame.complements(), code);
        features.add(SpanSign.COMPLEMENTS_CLUSTER, frame.complements(), side, s.cluster[cue]);
        features.add(SpanSign.OWN_CUE, (int) (s.cue[t] * 4), side, code);
        features.add(SpanSign.QUOTED, quoted, s.isQuoted(cue) ? 1 : 0, side);
    }

    private int quoted(int t) {
        return !s.isQuoted(t) ? 0 : s.quotation[t] == s.quotation[cue] ? 1 : 2;
    }

    /** The phrase or clause that holds the word. */
    private void branch(int t) {
        int b = paths.branch[t];
        if (b == CuePaths.NONE) {
            return;
        }
        int code = paths.code[t];
        features.add(SpanSign.BRANCH_EDGE, code, (t == s.first[b] ? 1 : 0) + (t == s.last[b] ? 2 : 0));
        features.add(SpanSign.BRANCH_NAME, code, s.name[b], s.tag[b]);
        features.add(SpanSign.BRANCH_CLUSTER, code, s.cluster[b]);
        features.add(SpanSign.BRANCH_LEMMA, code, s.lemma[b]);
        features.add(SpanSign.BRANCH_OPENING, code, s.word[s.first[b]]);
        features.add(SpanSign.BRANCH_LENGTH, code, CodedSentence.bucket(s.last[b] - s.first[b]));
        int order = 0;
        if (s.head[b] >= 0) {
            for (int sister : s.children(s.head[b])) {
                order += sister > Math.min(b, cue) && sister < Math.max(b, cue) ? 1 : 0;
            }
        }
        features.add(SpanSign.BRANCH_ORDER, code, Math.min(order, 4));
        features.add(SpanSign.BRANCH_GAP, code, gap(s.first[b], s.last[b]));
    }

    /** What stands between a branch and the cue. */
    private int gap(int first, int last) {
        int from = last < cue ? last + 1 : cue + 1;
        int to = last < cue ? cue : first;
        return to > from ? 1 + Math.min(s.commas[to] - s.commas[from], 2) + 3 * Math.min((to - from) / 3, 3) : 0;
    }

    private void itself(int t, int side) {
        features.add(SpanSign.OWN_WORD, s.word[t]);
        features.add(SpanSign.OWN_LEMMA, s.lemma[t], side);
        features.add(SpanSign.OWN_TAG, s.tag[t], side);
        features.add(SpanSign.OWN_NAME, s.name[t], s.tag[t], side);
        features.add(SpanSign.OWN_CLUSTER, s.cluster[t], side);
        features.add(SpanSign.OWN_WORD_LEMMA, s.word[t], s.lemma[cue]);
        features.add(SpanSign.OWN_RELATION, s.relation[t], side);
        features.add(
                SpanSign.OWN_RELATION_DOWN, s.relation[t], paths.up[t] == 0 ? Math.min(paths.down[t], 3) : 9, side);
        features.add(SpanSign.SENTENCE_EDGE, t == 0 ? 1 : t == s.size - 1 ? 2 : 0, s.tag[t], side);
    }

    private void around(int t, int side) {
        for (int d = -2; d <= 2; d++) {
            if (d != 0) {
                features.add(SpanSign.WORD_NEAR, d, s.at(s.word, t + d));
                features.add(SpanSign.TAG_NEAR, d, s.at(s.tag, t + d), side);
            }
        }
        features.add(SpanSign.TAGS_BEFORE, s.at(s.tag, t - 1), s.tag[t], side);
        features.add(SpanSign.TAGS_AFTER, s.tag[t], s.at(s.tag, t + 1), side);
        features.add(SpanSign.TAGS_AROUND, s.at(s.tag, t - 1), s.tag[t], s.at(s.tag, t + 1));
    }

    private void distance(int t, int side) {
        int distance = CodedSentence.bucket(t - cue);
        features.add(SpanSign.DISTANCE, distance);
        features.add(SpanSign.DISTANCE_OWN_TAG, distance, s.tag[t]);
        features.add(SpanSign.DISTANCE_LEMMA, distance, s.lemma[cue]);
        features.add(SpanSign.DISTANCE_QUOTED, distance, quoted(t));
        boolean beside = Math.abs(t - cue) <= BESIDE;
        features.add(SpanSign.BESIDE_LEMMA, beside ? Features.mixed(s.lemma[cue], t - cue) : 0, s.tag[t]);
        int from = Math.min(t, cue) + 1;
        int to = Math.max(Math.max(t, cue), from);
        int between = Math.min(s.commas[to] - s.commas[from], 3)
                + 4 * Math.min(s.verbs[to] - s.verbs[from], 2)
                + 12 * Math.min(s.marks[to] - s.marks[from], 2);
        features.add(SpanSign.BETWEEN, between, side);
        features.add(SpanSign.BETWEEN_CODE, between, paths.code[t]);
        int cues = Math.min(strong[to] - strong[from], 2) + (t != cue && s.cue[t] > STRONG ? 3 : 0);
        features.add(SpanSign.STRONG, cues, side);
        features.add(SpanSign.STRONG_CODE, cues, paths.code[t]);
    }
}
