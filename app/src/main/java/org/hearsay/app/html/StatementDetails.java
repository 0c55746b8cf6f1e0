// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Speaker;
import org.hearsay.app.view.Speakers;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Grounds;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a statement, under names for people. */
final class StatementDetails {
    private final Reading reading;
    private final Speakers speakers;

    StatementDetails(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    StatementView view(Statement statement, Segment.Badge badge) {
        Speaker speaker = speakers.of(statement);
        Described described = new Described(reading, statement);
        return new StatementView(
                badge,
                speaker.name(),
                String.join(", ", speaker.about()),
                described.cue(),
                described.content(),
                described.kind(),
                details(statement, described));
    }

    private Map<String, String> details(Statement statement, Described described) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("Source", described.source());
        details.put("Resolution", described.resolution());
        details.put("Cue", cue(statement.cue(), described));
        details.put(
                "In quotation marks",
                statement.quoted().stream().map(reading::text).collect(Collectors.joining(" … ")));
        details.put("Medium", medium(statement.medium()));
        details.put("Spoken in", described.words(statement.spokenIn()));
        details.put("Stands in", statement.within() == null ? "" : statement.within());
        details.put("Retells", statement.retells() == null ? "" : statement.retells());
        details.put("Found by", statement.by());
        details.put("Since", grounds(statement.grounds()));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    private static String grounds(@Nullable Grounds grounds) {
        return grounds == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "a cue: %.0f %%; these words: %.0f %%; people agree: %.0f %%; weighed most: %s",
                        100 * grounds.cue(),
                        100 * grounds.spans(),
                        100 * grounds.agreement(),
                        String.join("; ", grounds.signs()));
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
