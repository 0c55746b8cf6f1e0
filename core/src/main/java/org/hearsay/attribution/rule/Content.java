// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.List;
import org.hearsay.article.Span;

/**
 * What a cue attributes.
 *
 * @param take what of the cue's takes it is
 * @param spans the words, in order; empty when only the act is told
 * @param bare whether they only tell what the act was about
 * @param by the rule that found them
 */
record Content(String take, List<Span> spans, boolean bare, String by) {
    Content {
        spans = List.copyOf(spans);
    }

    static Content said(String take, Span span, String by) {
        return new Content(take, List.of(span), false, by);
    }
}
