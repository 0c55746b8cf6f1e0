// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Our tokens as CoreNLP's. */
final class Labels {
    private Labels() {}

    static List<CoreLabel> of(List<Token> tokens) {
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        int index = 1;
        for (Token token : tokens) {
            CoreLabel label = new CoreLabel();
            String word = Characters.forEngine(token.word());
            label.setWord(word);
            label.setValue(word);
            label.setOriginalText(word);
            label.setTag(token.tag());
            label.setLemma(token.lemma());
            label.setBeginPosition(token.span().start());
            label.setEndPosition(token.span().end());
            label.setIndex(index++);
            labels.add(label);
        }
        return labels;
    }
}
