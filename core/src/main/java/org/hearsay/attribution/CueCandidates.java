// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.learning.Chain;
import org.hearsay.learning.Features;

/** The first step: the words that may be the head of a cue, each with its probability. */
final class CueCandidates {
    /** Below this a word is no candidate, unless the rules made something of it. */
    private static final float LEAST = 0.05f;

    private static final int[][] NO_EDGES = {new int[0]};
    private static final int CUE = 1;

    private final Chain model;

    CueCandidates(Chain model) {
        this.model = model;
    }

    /** The candidates of a text, in order; writes the probability of every word into {@code text}. */
    List<Candidate> of(CodedText text, Map<Place, Labelled> ruled) {
        List<Candidate> candidates = new ArrayList<>();
        CueFeatures features = new CueFeatures(new Features());
        for (CodedSentence sentence : text.sentences()) {
            for (Place place : words(sentence)) {
                Labelled rule = ruled.get(place);
                float probability = probability(features.of(sentence, place.token(), rule));
                sentence.cue[place.token()] = probability;
                if (probability >= LEAST || rule != null) {
                    candidates.add(new Candidate(place, probability, rule));
                }
            }
        }
        return candidates;
    }

    /** The words of a sentence that are looked at: none when it was not parsed. */
    static List<Place> words(CodedSentence coded) {
        List<Place> words = new ArrayList<>();
        for (int t = 0; t < coded.size && coded.sentence.tree().isPresent(); t++) {
            if (CueFeatures.mayBeCue(coded.sentence, t)) {
                words.add(new Place(coded.sentence.index(), t));
            }
        }
        return words;
    }

    /** What is seen of a word, as the row that the model reads. */
    static Chain.Row row(int[] features) {
        return new Chain.Row(new int[][] {features}, NO_EDGES);
    }

    private float probability(int[] features) {
        float[] scores = model.scores(features);
        return (float) (1 / (1 + Math.exp(scores[0] - scores[CUE])));
    }
}
