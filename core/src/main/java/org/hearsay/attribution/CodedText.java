// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.quotation.QuotedText;

/** An article's sentences as numbers. */
record CodedText(QuotedText text, List<CodedSentence> sentences) {
    static CodedText of(QuotedText text) {
        List<CodedSentence> sentences = new ArrayList<>();
        text.sentences().forEach(s -> sentences.add(new CodedSentence(s, text)));
        return new CodedText(text, List.copyOf(sentences));
    }

    CodedSentence sentence(int index) {
        return sentences.get(index);
    }
}
