// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.List;

/**
 * Why the learned model took something for a statement.
 *
 * @param cue how probable the model holds it that the cue is one, 0 to 1
 * @param spans how probable it holds these words of source, cue and content together, given the cue, 0 to 1
 * @param agreement how much of the content it expects a person to mark too (Jaccard index), about 0 to 1
 * @param signs what weighed most for the cue, in plain words, the weightiest first
 */
public record Grounds(double cue, double spans, double agreement, List<String> signs) {
    public Grounds {
        signs = List.copyOf(signs);
    }
}
