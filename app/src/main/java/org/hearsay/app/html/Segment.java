// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * A stretch of text that looks the same throughout.
 *
 * @param text the words
 * @param look its classes; empty for words outside every statement
 * @param statements ids, in the page, of the statements that it is part of, the innermost first, blanks between them
 * @param badges the statements that begin here
 */
public record Segment(String text, String look, String statements, List<Badge> badges) {
    /**
     * The number of a statement, before its first words.
     *
     * @param id the statement's id in the page
     * @param number what is shown
     * @param look the class of its speaker
     * @param about what it is, for those who do not see it
     */
    public record Badge(String id, String number, String look, String about) {}
}
