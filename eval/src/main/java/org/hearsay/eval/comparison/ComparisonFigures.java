// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.comparison.Certainty;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Wording;
import org.hearsay.eval.score.BCubed;
import org.hearsay.eval.score.Counts;

/** The figures of stories, in percent. */
final class ComparisonFigures {
    private Counts cells = Counts.NONE;
    private Counts verbatim = Counts.NONE;
    private Counts certain = Counts.NONE;
    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> utterances = new HashMap<>();
    private final Map<String, AxisScore> axes = new LinkedHashMap<>();

    private ComparisonFigures() {}

    static Map<String, Double> of(List<MatchedStory> stories) {
        ComparisonFigures figures = new ComparisonFigures();
        stories.forEach(figures::add);
        return figures.percents();
    }

    private void add(MatchedStory story) {
        for (MatchedStory.MatchedCell cell : story.cells()) {
            boolean gold = cell.gold().equals("present");
            boolean ours = cell.present() || cell.elsewhere();
            cells = cells.plus(new Counts(gold && cell.present() ? 1 : 0, ours ? 1 : 0, gold ? 1 : 0));
        }
        int before = rows.size();
        for (MatchedTelling telling : story.tellings()) {
            String item = "telling " + rows.size();
            rows.put(item, telling.row().isEmpty() ? item : before + telling.row());
            utterances.put(item, before + telling.gold().utterance());
        }
        story.tellings().stream().filter(t -> !t.gold().reference()).forEach(this::add);
    }

    private void add(MatchedTelling matched) {
        GoldTelling gold = matched.gold();
        Telling ours = matched.ours() == null ? null : matched.ours().telling();
        boolean same = gold.wording().equals("verbatim");
        boolean found = ours != null && ours.wording() == Wording.VERBATIM;
        verbatim = verbatim.plus(new Counts(same && found ? 1 : 0, same && found ? 1 : 0, same ? 1 : 0));
        if (ours == null) {
            return;
        }
        axis("wording", gold.wording(), ours.wording());
        axis("voice", gold.voice(), ours.voice());
        axis("speaker", gold.speaker(), ours.speaker());
        axis("frame", gold.frame(), ours.frame());
        if (ours.certainty() == Certainty.CERTAIN && ours.wording() != Wording.VERBATIM) {
            certain = certain.plus(new Counts(gold.wording().equals(key(ours.wording())) ? 1 : 0, 1, 1));
        }
    }

    private void axis(String name, String gold, Enum<?> ours) {
        axes.computeIfAbsent(name, n -> new AxisScore()).add(gold, key(ours));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Double> percents() {
        Map<String, Double> percents = new LinkedHashMap<>();
        percents.put("cells precision", 100 * cells.precision());
        percents.put("cells recall", 100 * cells.recall());
        percents.put("verbatim recall", 100 * verbatim.recall());
        percents.put(
                "clusters B-cubed F1",
                100 * BCubed.of(rows, utterances, item -> true).f1());
        for (String axis : List.of("wording", "voice", "speaker", "frame")) {
            percents.put(
                    axis + " macro-F1", axes.getOrDefault(axis, new AxisScore()).macroF1());
        }
        percents.put("certain precision", precision(certain));
        percents.put("altered precision", precision("wording", "altered"));
        percents.put("speaker other precision", precision("speaker", "other"));
        percents.put("frame changed precision", precision("frame", "changed"));
        return percents;
    }

    private double precision(String axis, String value) {
        return precision(axes.getOrDefault(axis, new AxisScore()).counts(value));
    }

    private static double precision(Counts counts) {
        return counts.ours() == 0 ? Double.NaN : 100 * counts.precision();
    }
}
