// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.List;
import org.hearsay.article.Span;

/**
 * A line of {@code tellings.csv}: what one outlet makes of one utterance, once.
 *
 * @param utterance the utterance's id in the table
 * @param article the page's file name without its ending
 * @param presence present, absent, unknown
 * @param voice attributed, asserted, bare; empty unless present, as are the next three
 * @param wording verbatim, cut, altered, variant, paraphrase, none
 * @param speaker same, vaguer, narrower, other, unknown
 * @param frame same, changed, unknown
 * @param reference whether it is the telling with which the others of its utterance are compared
 * @param spans the words that tell it, in the text that the marks count in; empty unless present
 * @param words how those words begin
 */
public record GoldTelling(
        String utterance,
        String article,
        String presence,
        String voice,
        String wording,
        String speaker,
        String frame,
        boolean reference,
        List<Span> spans,
        String words) {
    public boolean isPresent() {
        return presence.equals("present");
    }
}
