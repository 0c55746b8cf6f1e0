// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.nio.file.Path;
import java.util.List;

/**
 * An article of the own form of gold: a page as published, and what somebody marked in it.
 *
 * @param page the page's file
 * @param text what the marks count in: the page itself or, of an HTML page, its article as a careful reader copies it
 * @param statements in the order of the file of marks
 */
public record GoldArticle(Path page, String text, List<GoldStatement> statements) {
    public GoldArticle {
        statements = List.copyOf(statements);
    }
}
