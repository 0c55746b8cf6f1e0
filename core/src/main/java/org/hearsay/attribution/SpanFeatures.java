// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import org.hearsay.attribution.rule.Labelled;
import org.hearsay.learning.Chain;
import org.hearsay.learning.Features;
import org.jspecify.annotations.Nullable;

/** What is seen of each unit of a window, and between units, when the words of one cue are looked for. */
final class SpanFeatures {
    private final Window window;
    private final CodedSentence s;
    private final int cue;
    private final CuePaths paths;
    private final Features features;
    private final TokenSigns tokens;
    private final QuotationSigns quotations;
    private final EdgeSigns edges;

    /** The label that the rules give each unit, as a number; -1 when they made nothing of the cue. */
    private final int[] rules;

    private final int by;

    private SpanFeatures(Window window, @Nullable Labelled rule) {
        this.window = window;
        this.s = window.text().sentence(window.sentence());
        this.cue = window.head();
        this.paths = new CuePaths(s, cue);
        this.features = new Features();
        this.rules = new int[window.units().size()];
        this.by = rule == null ? 0 : rule.by().hashCode();
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule == null ? -1 : SpanLabel.of(window.span(i), rule).ordinal();
        }
        CueFrame frame = CueFrame.of(s, cue);
        this.tokens = new TokenSigns(s, cue, paths, frame, features);
        this.quotations = new QuotationSigns(window, s, paths, frame, features);
        this.edges = new EdgeSigns(window, s, paths, features);
    }

    /**
     * The units of a window.
     *
     * @param rule what the rules made of its cue; null when nothing
     */
    static Chain.Row of(Window window, @Nullable Labelled rule) {
        return new SpanFeatures(window, rule).row();
    }

    private Chain.Row row() {
        int size = window.units().size();
        int[][] states = new int[size][];
        int[][] between = new int[size][];
        for (int i = 0; i < size; i++) {
            see(i, window.units().get(i));
            states[i] = features.drained();
            edges.see(i);
            features.add(SpanSign.EDGE_RULE, rule(i - 1), rules[i], by);
            between[i] = features.drained();
        }
        return new Chain.Row(states, between);
    }

    private void see(int unit, Window.Unit u) {
        int side = Integer.compare(unit, window.cue());
        features.add(SpanSign.RULE, rules[unit], by);
        if (u.isQuotation()) {
            int place = quotations.see(unit, u);
            features.add(SpanSign.RULE_SIDE, rules[unit], side);
            features.add(SpanSign.PLACE_RULE, rules[unit], place);
            features.add(SpanSign.PLACE_RULE_NAME, by, place);
        } else if (u.sentence() == window.sentence()) {
            tokens.see(u.token());
            features.add(SpanSign.RULE_SIDE, rules[unit], side);
            features.add(SpanSign.RULE_AROUND, rule(unit - 1), rules[unit], rule(unit + 1));
        } else {
            elsewhere(u);
        }
    }

    private int rule(int unit) {
        return unit >= 0 && unit < rules.length ? rules[unit] : -1;
    }

    /** A word of another sentence. */
    private void elsewhere(Window.Unit u) {
        CodedSentence other = window.text().sentence(u.sentence());
        int offset = Math.max(-2, Math.min(2, u.sentence() - window.sentence()));
        int t = u.token();
        features.add(SpanSign.ELSEWHERE, offset);
        features.add(SpanSign.ELSEWHERE_QUOTED, offset, other.isQuoted(t) ? 1 : 0);
        features.add(SpanSign.ELSEWHERE_TAG, offset, other.tag[t]);
        features.add(SpanSign.ELSEWHERE_NAME, offset, other.name[t], other.relation[t]);
        features.add(SpanSign.ELSEWHERE_WORD, offset, other.word[t]);
        features.add(SpanSign.ELSEWHERE_LEMMA, offset, Math.min(s.size, 8), s.lemma[cue]);
    }
}
