// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;

/** Stretches of text without others. */
final class Fragments {
    private Fragments() {}

    /** What is left of spans, in order, when others are taken out of them. */
    static List<Span> without(List<Span> spans, List<Span> taken) {
        List<Span> left = spans;
        for (Span one : taken) {
            left = without(left, one);
        }
        return left;
    }

    private static List<Span> without(List<Span> spans, Span taken) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (!span.overlaps(taken)) {
                left.add(span);
                continue;
            }
            if (span.start() < taken.start()) {
                left.add(new Span(span.start(), taken.start()));
            }
            if (taken.end() < span.end()) {
                left.add(new Span(taken.end(), span.end()));
            }
        }
        return left;
    }
}
