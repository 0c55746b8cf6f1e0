// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;
import org.hearsay.eval.text.NamedText;

/** Counts the tokens of texts with CoreNLP's tokeniser, the same count for everybody who reads them. */
public final class TokenCount {
    private TokenCount() {}

    public static int of(List<NamedText> texts) {
        return texts.stream().mapToInt(t -> of(t.text())).sum();
    }

    static int of(String text) {
        PTBTokenizer<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
        return tokens.tokenize().size();
    }
}
