// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import org.hearsay.learning.Features;

/** What stands between a unit and the one before: which phrases end and begin there. */
final class EdgeSigns {
    private static final int COMMA = ",".hashCode();

    private final Window window;
    private final CodedSentence s;
    private final CuePaths paths;
    private final Features features;

    EdgeSigns(Window window, CodedSentence s, CuePaths paths, Features features) {
        this.window = window;
        this.s = s;
        this.paths = paths;
        this.features = features;
    }

    void see(int unit) {
        Window.Unit u = window.units().get(unit);
        CodedSentence here = window.text().sentence(u.sentence());
        int t = u.token();
        int side = Integer.compare(unit, window.cue());
        boolean was = t > 0 && here.isQuoted(t - 1);
        features.add(SpanSign.ANY, 1, 0);
        features.add(SpanSign.EDGE_SIDE, side, Math.abs(unit - window.cue()) <= 1 ? unit - window.cue() : 5);
        features.add(SpanSign.EDGE_WORD, here.word[t], 0);
        features.add(SpanSign.EDGE_WORD_BEFORE, here.at(here.word, t - 1), 0);
        features.add(SpanSign.EDGE_TAGS, here.at(here.tag, t - 1), here.tag[t]);
        features.add(SpanSign.EDGE_QUOTED, was ? 1 : 0, here.isQuoted(t) ? 1 : 0, t == 0 ? 1 : 0);
        if (u.isQuotation()) {
            features.add(SpanSign.EDGE_QUOTATION, here.at(here.word, t - 1), side);
        }
        if (u.sentence() == window.sentence() && t > 0) {
            phrases(t);
        } else {
            features.add(SpanSign.EDGE_SENTENCE, u.sentence() == window.sentence() ? 1 : 0, side);
        }
    }

    private void phrases(int t) {
        int cue = window.head();
        int side = Integer.compare(t, cue);
        int branch = paths.branch[t];
        boolean same = branch == paths.branch[t - 1] && branch != CuePaths.NONE;
        int opened = s.opening[t];
        int closed = s.closing[t - 1];
        int opens = opened < 0 ? 0 : s.relation[opened];
        int closes = closed < 0 ? 0 : s.relation[closed];
        int comma = s.word[t - 1] == COMMA ? 1 : 0;
        features.add(SpanSign.EDGE_BRANCH, same ? 1 : 0, side);
        features.add(SpanSign.EDGE_CODES, same ? 1 : 0, paths.code[t - 1], paths.code[t]);
        features.add(SpanSign.OPENS, opens, side);
        features.add(SpanSign.CLOSES, closes, side);
        features.add(SpanSign.OPENS_CLOSES, opens, closes, side);
        features.add(SpanSign.OPENS_WORD, opens, s.word[t], side);
        features.add(SpanSign.OPENS_WORD_BEFORE, opens, s.word[t - 1], side);
        if (opened >= 0) {
            int above = s.head[opened] >= 0 ? s.relation[s.head[opened]] : 0;
            features.add(SpanSign.OPENS_CODE, opens, paths.code[t], opened == branch ? 1 : 0);
            features.add(SpanSign.OPENS_TAG, opens, s.tag[opened], paths.down[opened]);
            features.add(SpanSign.OPENS_SUBJECT, opens, CueFrame.of(s, opened).subject(), comma);
            features.add(SpanSign.OPENS_ABOVE, opens, s.word[t], above);
            features.add(SpanSign.OPENS_LENGTH, opens, CodedSentence.bucket(s.last[opened] - opened), comma);
            features.add(SpanSign.OPENS_CLUSTER, s.cluster[opened], opens);
        }
        features.add(SpanSign.OPENS_LEMMA, s.lemma[cue], t - cue == 1 || t == cue ? t - cue : 5, opens);
        features.add(SpanSign.EDGE_TAGS_BEFORE, s.at(s.tag, t - 2), s.tag[t - 1], s.tag[t]);
        features.add(SpanSign.EDGE_TAGS_AFTER, s.tag[t - 1], s.tag[t], s.at(s.tag, t + 1));
        features.add(SpanSign.EDGE_WORDS, s.word[t], s.word[t - 1]);
        features.add(SpanSign.EDGE_UP, Math.min(paths.up[t - 1], 3), Math.min(paths.up[t], 3), side);
    }
}
