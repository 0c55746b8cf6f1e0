// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import org.hearsay.article.Span;
import org.hearsay.statement.Statement;

/**
 * A stretch of the text that plays a part in a statement.
 *
 * @param part which part
 * @param span the stretch
 * @param statement the statement
 */
public record Mark(Part part, Span span, Statement statement) {
    /** The parts of a statement that are shown in the text. */
    public enum Part {
        CONTENT,
        SOURCE,
        CUE
    }
}
