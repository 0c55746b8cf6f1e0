// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.statement.Grounds;
import org.hearsay.trees.BoostedTrees;

/**
 * The third step: which of the hypotheses are statements. Each is judged by how much of its content a person is expected
 * to mark too; the best are taken first, and one that contradicts a better one is left out.
 */
final class AcceptedSet {
    /** Below this a hypothesis is no statement; chosen on training texts that the judge had not seen. */
    private static final float LEAST = 0.40f;

    private final BoostedTrees judge;
    private final CueSigns signs;

    AcceptedSet(BoostedTrees judge, CueSigns signs) {
        this.judge = judge;
        this.signs = signs;
    }

    private record Judged(Hypothesis hypothesis, float agreement) {}

    /** Those accepted, with the grounds for each; {@code certain} are accepted already. */
    List<Labelled> of(CodedText text, List<Hypothesis> hypotheses, List<Labelled> certain) {
        List<Labelled> accepted = new ArrayList<>(certain);
        List<Hypothesis> taken = new ArrayList<>();
        for (Judged judged : best(text, hypotheses)) {
            Hypothesis hypothesis = judged.hypothesis();
            boolean contradicts = taken.stream().anyMatch(t -> contradict(t, hypothesis))
                    || certain.stream().anyMatch(c -> contradict(c, hypothesis.labelled()));
            if (!contradicts) {
                taken.add(hypothesis);
                accepted.add(hypothesis.labelled().on(grounds(text, judged)));
            }
        }
        return accepted;
    }

    /** The best hypothesis of each candidate, the best of all first. */
    private List<Judged> best(CodedText text, List<Hypothesis> hypotheses) {
        List<float[]> numbers = HypothesisNumbers.of(text, hypotheses);
        Map<Place, Judged> best = new LinkedHashMap<>();
        for (int i = 0; i < hypotheses.size(); i++) {
            Judged judged = new Judged(hypotheses.get(i), judge.value(numbers.get(i)));
            if (judged.agreement() > LEAST) {
                best.merge(
                        judged.hypothesis().candidate().place(),
                        judged,
                        (a, b) -> b.agreement() > a.agreement() ? b : a);
            }
        }
        List<Judged> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparingDouble(j -> -j.agreement()));
        return sorted;
    }

    private static boolean contradict(Hypothesis a, Hypothesis b) {
        return a.cue().overlaps(b.cue()) || contradict(a.labelled(), b.labelled());
    }

    /** Whether the cue of one stands in the content of the other, or both claim mostly the same words. */
    private static boolean contradict(Labelled a, Labelled b) {
        return a.isInside(b) || b.isInside(a) || a.claimsSame(b);
    }

    private Grounds grounds(CodedText text, Judged judged) {
        Candidate candidate = judged.hypothesis().candidate();
        return new Grounds(
                candidate.probability(),
                Math.exp(judged.hypothesis().labelling().probability()),
                judged.agreement(),
                signs.of(text, candidate));
    }
}
