// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;
import org.hearsay.eval.score.Link;

/** Finds the errors of one text, in its order of kinds. */
final class Errors {
    private final ReadText read;
    private final ComparedText text;
    private final List<AttributionError> errors = new ArrayList<>();

    private Errors(ReadText read) {
        this.read = read;
        this.text = read.compared();
    }

    static List<AttributionError> of(ReadText read) {
        return new Errors(read).found();
    }

    private List<AttributionError> found() {
        Set<Integer> goldLinked = new HashSet<>();
        Set<Integer> oursLinked = new HashSet<>();
        for (Link link : text.links(Figures.NEAR)) {
            goldLinked.add(link.gold());
            oursLinked.add(link.ours());
            linked(link);
        }
        for (int g = 0; g < text.gold().size(); g++) {
            if (!goldLinked.contains(g)) {
                missed(g);
            }
        }
        for (int o = 0; o < text.ours().size(); o++) {
            if (!oursLinked.contains(o)) {
                falseAlarm(o);
            }
        }
        return errors;
    }

    private void linked(Link link) {
        boolean boundary = link.iou() < Figures.SAME;
        if (boundary || !Figures.sameSource(text, link)) {
            Attribution gold = text.gold().get(link.gold());
            errors.add(new AttributionError(
                    boundary ? ErrorKind.BOUNDARY : ErrorKind.SOURCE,
                    text,
                    text.goldKinds().get(link.gold()),
                    cue(gold),
                    gold,
                    text.ours().get(link.ours()),
                    rule(link.ours()),
                    String.format(Locale.ROOT, "overlap %.2f", link.iou())));
        }
    }

    private void missed(int index) {
        Attribution gold = text.gold().get(index);
        for (int o = 0; o < text.ours().size(); o++) {
            Attribution ours = text.ours().get(o);
            if (overlap(gold.cue(), ours.cue())) {
                errors.add(new AttributionError(
                        ErrorKind.MISSED,
                        text,
                        text.goldKinds().get(index),
                        cue(gold),
                        gold,
                        ours,
                        rule(o),
                        "our statement has the cue, with another content"));
                return;
            }
        }
        errors.add(new AttributionError(
                ErrorKind.MISSED,
                text,
                text.goldKinds().get(index),
                cue(gold),
                gold,
                null,
                "-",
                "no statement of ours has the cue"));
    }

    private void falseAlarm(int index) {
        Attribution ours = text.ours().get(index);
        Attribution gold = text.gold().stream()
                .filter(g -> overlap(g.cue(), ours.cue()))
                .findFirst()
                .orElse(null);
        boolean inside = text.gold().stream().anyMatch(g -> overlap(g.content(), ours.cue()));
        String note = gold != null
                ? "a gold cue, with another content"
                : inside ? "the cue stands inside a gold content" : "no gold cue";
        errors.add(new AttributionError(
                ErrorKind.FALSE_ALARM, text, text.ourKinds().get(index), cue(ours), gold, ours, rule(index), note));
    }

    private String cue(Attribution attribution) {
        return CueWord.of(attribution.cue().in(text.text()));
    }

    private String rule(int ours) {
        return read.statements().get(ours).by();
    }

    private static boolean overlap(Fragments a, Fragments b) {
        return a.spans().stream().anyMatch(x -> b.spans().stream().anyMatch(x::overlaps));
    }
}
