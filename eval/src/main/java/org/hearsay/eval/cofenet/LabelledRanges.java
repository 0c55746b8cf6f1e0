// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import java.util.ArrayList;
import java.util.List;

/** The ranges that BIO labels of one line spell for a role; an {@code I-} that continues nothing is passed over. */
final class LabelledRanges {
    private LabelledRanges() {}

    static List<TokenRange> of(List<String> labels, String role) {
        List<TokenRange> ranges = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= labels.size(); i++) {
            String label = i < labels.size() ? labels.get(i) : "O";
            if (start >= 0 && !label.equals("I-" + role)) {
                ranges.add(new TokenRange(start, i));
                start = -1;
            }
            if (label.equals("B-" + role)) {
                start = i;
            }
        }
        return ranges;
    }
}
