// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import org.hearsay.app.comparison.Outlets;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;

/** Why there is nothing to compare, and the next step. */
final class Unpaired {
    private Unpaired() {}

    static String why(Comparison comparison) {
        int articles = comparison.stories().stream()
                .mapToInt(story -> story.articles().size())
                .sum();
        if (articles == 0) {
            return "nothing to compare: no article was read";
        }
        if (articles == 1) {
            return "nothing to compare: one article was read; name another one about the same happening";
        }
        if (comparison.stories().stream().allMatch(story -> story.utterances().isEmpty())) {
            return "nothing to compare: no statements were found in these " + articles + " articles";
        }
        if (comparison.stories().size() == 1
                && comparison.stories().getFirst().columns().size() == 1) {
            Story story = comparison.stories().getFirst();
            return "nothing to compare: the " + articles + " articles have the same text ("
                    + Outlets.name(story.columns().getFirst()) + "); copies count as one source";
        }
        if (comparison.stories().stream().allMatch(story -> story.columns().size() == 1)) {
            return "nothing to compare: the " + articles + " articles are about different happenings";
        }
        return "nothing to compare: no utterance is told by two of these articles";
    }
}
