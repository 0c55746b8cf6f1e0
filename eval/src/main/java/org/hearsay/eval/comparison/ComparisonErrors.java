// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.Locale;
import org.hearsay.comparison.Certainty;

/** Every difference between a gold story and our comparison of it, for reading. */
final class ComparisonErrors {
    private final StringBuilder out = new StringBuilder();

    static String of(String name, MatchedStory story) {
        ComparisonErrors errors = new ComparisonErrors();
        errors.out.append("== ").append(name).append('\n');
        story.cells().stream()
                .filter(c -> !c.gold().equals("present") && c.elsewhere())
                .forEach(c -> errors.line("extra", c.utterance(), c.article(), ""));
        story.cells().stream()
                .filter(c -> c.gold().equals("present") && c.elsewhere())
                .forEach(c -> errors.line("elsewhere", c.utterance(), c.article(), ""));
        story.tellings().forEach(errors::add);
        return errors.out.toString();
    }

    private void add(MatchedTelling matched) {
        GoldTelling gold = matched.gold();
        OurTelling ours = matched.ours();
        if (ours == null) {
            line(
                    "missed " + gold.voice(),
                    gold.utterance(),
                    gold.article(),
                    gold.words() + (matched.row().isEmpty() ? "" : "  [in " + matched.row() + "]"));
            return;
        }
        if (gold.reference()) {
            return;
        }
        String by =
                "  [" + ours.row().id() + "] " + (ours.telling().certainty() == Certainty.CERTAIN ? "certain, " : "")
                        + ours.telling().by() + " | " + gold.words();
        axis("wording", gold, gold.wording(), ours.telling().wording(), by);
        axis("voice", gold, gold.voice(), ours.telling().voice(), by);
        axis("speaker", gold, gold.speaker(), ours.telling().speaker(), by);
        axis("frame", gold, gold.frame(), ours.telling().frame(), by);
    }

    private void axis(String axis, GoldTelling gold, String right, Enum<?> given, String by) {
        if (!right.equals(ComparisonFigures.key(given))) {
            line(axis + " " + right + " > " + ComparisonFigures.key(given), gold.utterance(), gold.article(), by);
        }
    }

    private void line(String kind, String utterance, String article, String words) {
        out.append(String.format(Locale.ROOT, "%-28s %-4s %-20s %s%n", kind, utterance, article, words));
    }
}
