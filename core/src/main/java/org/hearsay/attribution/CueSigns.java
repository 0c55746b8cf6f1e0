// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.learning.Chain;
import org.hearsay.learning.Features;

/** What weighed most when a word was taken for a cue, in plain words. */
final class CueSigns {
    private static final int SHOWN = 3;
    private static final CueSign[] ALL = CueSign.values();

    private final Chain model;

    CueSigns(Chain model) {
        this.model = model;
    }

    /** The weightiest signs of a candidate, each once, the weightiest first. */
    List<String> of(CodedText text, Candidate candidate) {
        Features features = new Features();
        CueFeatures seen = new CueFeatures(features);
        Place place = candidate.place();
        seen.see(text.sentence(place.sentence()), place.token(), candidate.rule());
        int[] templates = features.templates();
        int[] hashes = features.drained();
        float[] weights = new float[ALL.length];
        for (int i = 0; i < hashes.length; i++) {
            weights[templates[i]] += model.weight(hashes[i], 1) - model.weight(hashes[i], 0);
        }
        List<String> signs = new ArrayList<>();
        while (signs.size() < SHOWN) {
            int best = 0;
            for (int i = 1; i < weights.length; i++) {
                best = weights[i] > weights[best] ? i : best;
            }
            if (weights[best] <= 0) {
                break;
            }
            signs.add(ALL[best].description());
            weights[best] = 0;
        }
        return signs;
    }
}
