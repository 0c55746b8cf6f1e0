// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An article of the own form of gold: a page as published, and what somebody marked in it.
 *
 * @param page the page's file
 * @param text what the marks count in: the page itself or, where that holds more, its article as a careful reader copies it
 * @param statements in the order of the file of marks
 */
public record GoldArticle(Path page, String text, List<GoldStatement> statements) {
    public GoldArticle {
        statements = List.copyOf(statements);
    }

    /** The same for naming a gold by all that is in it. */
    public GoldText asGold() {
        String marks = statements.toString();
        return new GoldText(
                String.valueOf(page.getFileName()),
                text + marks,
                Map.of("gold", statements.stream().map(GoldStatement::words).toList()));
    }
}
