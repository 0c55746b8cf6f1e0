// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Map;

/**
 * What is left of an English word when its inflection is taken away, found from the word alone: no sentence, no models.
 * "gave", "gives" and "giving" have one stem. An object for one thread.
 */
public final class Stems {
    private final Morphology morphology = new Morphology();
    private final Map<String, String> known = new HashMap<>();

    /** The stem of a word in lower case. */
    public String of(String word) {
        return known.computeIfAbsent(word, morphology::stem);
    }
}
