// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Speaker;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.view.Texts;
import org.hearsay.correction.Correction;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Grounds;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a statement, under names for people. */
final class StatementDetails {
    private final Reading reading;
    private final Speakers speakers;
    private final Texts texts;

    StatementDetails(Reading reading, Speakers speakers, Texts texts) {
        this.reading = reading;
        this.speakers = speakers;
        this.texts = texts;
    }

    StatementView view(Statement statement, Segment.Badge badge) {
        Speaker speaker = speakers.of(statement);
        Described described = new Described(reading, statement, texts);
        return new StatementView(
                badge,
                speaker.name(),
                String.join(", ", speaker.about()),
                described.cue(),
                described.content(),
                described.kind(),
                Correction.isBy(statement.by()),
                details(statement, described));
    }

    private Map<String, String> details(Statement statement, Described described) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("source", described.source());
        details.put("resolution", described.resolution());
        details.put("cue", cue(statement.cue(), described));
        details.put(
                "in-quotation-marks",
                statement.quoted().stream().map(reading::text).collect(Collectors.joining(" … ")));
        details.put("medium", medium(statement.medium()));
        details.put("spoken-in", described.words(statement.spokenIn()));
        details.put("stands-in", statement.within() == null ? "" : statement.within());
        details.put("retells", statement.retells() == null ? "" : statement.retells());
        details.put("found-by", statement.by());
        details.put("since", grounds(statement.grounds()));
        details.values().removeIf(String::isEmpty);
        Map<String, String> named = new LinkedHashMap<>();
        details.forEach((name, value) -> named.put(texts.of("detail." + name), value));
        return named;
    }

    private String grounds(@Nullable Grounds grounds) {
        return grounds == null
                ? ""
                : texts.of(
                        "grounds",
                        percent(grounds.cue()),
                        percent(grounds.spans()),
                        percent(grounds.agreement()),
                        String.join("; ", grounds.signs()));
    }

    private static long percent(double part) {
        return Math.round(100 * part);
    }

    private static String cue(@Nullable Cue cue, Described described) {
        return cue == null ? "" : described.cue() + " (" + cue.lemma() + ", " + described.stance() + ")";
    }

    private String medium(@Nullable Medium medium) {
        return medium == null
                ? ""
                : reading.text(medium.span())
                        + speakers.name(medium.entity())
                                .map(name -> " (" + name + ")")
                                .orElse("");
    }
}
