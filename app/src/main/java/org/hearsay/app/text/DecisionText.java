// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import org.hearsay.archive.store.StoredDecision;

/** What a person decided about entities or stories, as one line. */
public final class DecisionText {
    private DecisionText() {}

    /** Who decided what when, and what became of it. */
    public static String line(StoredDecision decision) {
        String what = switch (decision.kind()) {
            case MERGE -> "entity " + decision.subject() + " is " + decision.detail();
            case SPLIT ->
                "in " + Count.of(decision.articles(), "article") + " entity " + decision.subject() + " is "
                        + decision.detail();
            case MERGE_STORY -> "story " + decision.subject() + " is " + decision.detail();
            case SPLIT_STORY ->
                Count.of(decision.articles(), "article") + " of story " + decision.subject() + " are story "
                        + decision.detail();
        };
        return Harmless.line("decision " + decision.id() + ": " + what + " ("
                + (decision.who().isEmpty() ? "" : decision.who() + ", ") + decision.made()
                + (decision.stands() ? "" : "; undone " + decision.undone() + " by " + decision.undoneBy()) + ")");
    }
}
