// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import org.hearsay.learning.Features;

/** What is seen of a long quotation: where it stands from the cue, and whether others may claim it. */
final class QuotationSigns {
    private final Window window;
    private final CodedSentence s;
    private final CuePaths paths;
    private final CueFrame frame;
    private final Features features;

    QuotationSigns(Window window, CodedSentence s, CuePaths paths, CueFrame frame, Features features) {
        this.window = window;
        this.s = s;
        this.paths = paths;
        this.frame = frame;
        this.features = features;
    }

    /** Sees a quotation; yields its place: sentences and paragraphs from the cue, before or after it. */
    int see(int unit, Window.Unit u) {
        CodedSentence begin = window.text().sentence(u.sentence());
        CodedSentence end = window.text().sentence(u.lastSentence());
        int cue = window.head();
        int side = Integer.compare(unit, window.cue());
        int offset = offset(u);
        int paragraphs = Math.max(-2, Math.min(2, begin.sentence.passage() - s.sentence.passage()));
        int place = offset * 16 + paragraphs * 4 + side;
        int distance = CodedSentence.bucket(unit - window.cue());
        int before = u.token() > 0 ? begin.word[u.token() - 1] : 1;
        int after = u.lastToken() + 1 < end.size ? end.word[u.lastToken() + 1] : 1;
        int strong = strongBetween(unit);
        int others = others(begin, cue) + 2 * others(end, cue);
        boolean here = u.sentence() == window.sentence();
        features.add(SpanSign.QUOTATION, 0, 0);
        features.add(SpanSign.PLACE, place, 0);
        features.add(SpanSign.PLACE_EDGES, place, u.token() == 0 ? 1 : 0, u.lastToken() >= end.size - 1 ? 1 : 0);
        features.add(SpanSign.PLACE_LEMMA, place, s.lemma[cue]);
        features.add(SpanSign.PLACE_CLUSTER, place, s.cluster[cue]);
        features.add(SpanSign.PLACE_DISTANCE, distance, place);
        features.add(SpanSign.PLACE_STRONG, strong, place);
        features.add(SpanSign.PLACE_OTHERS, others, place);
        features.add(SpanSign.PLACE_OTHERS_STRONG, others, strong, side);
        features.add(SpanSign.PLACE_COUNT, quotationsBetween(unit), place);
        features.add(SpanSign.PLACE_COMPLEMENTS, frame.complements(), place);
        features.add(SpanSign.PLACE_TAG, s.tag[cue], place);
        features.add(SpanSign.PLACE_CODE, place, here ? paths.code[u.token()] : 7);
        features.add(SpanSign.PLACE_CODE_BEFORE, here && u.token() > 0 ? paths.code[u.token() - 1] : 7, side, before);
        features.add(SpanSign.PLACE_LENGTH, Math.min(s.size, 12), place);
        features.add(SpanSign.PLACE_SUBJECT, frame.subject(), side, offset);
        features.add(SpanSign.DISTANCE_LEMMA, s.lemma[cue], distance, 1);
        features.add(SpanSign.MARK_BEFORE, before, side);
        features.add(SpanSign.MARK_AFTER, after, side);
        features.add(SpanSign.LAST_WORD, end.word[Math.max(0, u.lastToken() - 1)], side, offset);
        features.add(SpanSign.LENGTH, CodedSentence.bucket(u.tokens()), side);
        return place;
    }

    /** How many sentences away it begins, or, before the cue, ends. */
    private int offset(Window.Unit u) {
        int offset = u.sentence() > window.sentence()
                ? u.sentence() - window.sentence()
                : Math.min(0, u.lastSentence() - window.sentence());
        return Math.max(-3, Math.min(3, offset));
    }

    /** Whether a sentence has another strong cue outside quotation marks. */
    private int others(CodedSentence sentence, int cue) {
        for (int i = 0; i < sentence.size; i++) {
            boolean own = sentence == s && i == cue;
            if (!own && sentence.cue[i] > TokenSigns.STRONG && !sentence.isQuoted(i)) {
                return 1;
            }
        }
        return 0;
    }

    private int strongBetween(int unit) {
        int strong = 0;
        for (int i = Math.min(unit, window.cue()) + 1; i < Math.max(unit, window.cue()); i++) {
            Window.Unit u = window.units().get(i);
            CodedSentence sentence = window.text().sentence(u.sentence());
            boolean other = !u.isQuotation() && !sentence.isQuoted(u.token());
            strong += other && sentence.cue[u.token()] > TokenSigns.STRONG ? 1 : 0;
        }
        return Math.min(strong, 2);
    }

    private int quotationsBetween(int unit) {
        int count = 0;
        for (int i = Math.min(unit, window.cue()) + 1; i < Math.max(unit, window.cue()); i++) {
            count += window.units().get(i).isQuotation() ? 1 : 0;
        }
        return count;
    }
}
