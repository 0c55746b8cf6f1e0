// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.CharacterOverlap;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.ExactSpans;
import org.hearsay.eval.score.Fragments;
import org.hearsay.eval.score.Link;
import org.hearsay.eval.score.Tally;
import org.hearsay.eval.score.TokenOverlap;
import org.hearsay.statement.Kind;

/** The figures of attribution for one text. */
public final class Figures {
    /** Overlap from which a content is the same one. */
    public static final double SAME = 0.8;
    /** Overlap from which a content is of the same attribution. */
    public static final double NEAR = 0.3;

    private static final double SAME_SOURCE = 0.8;
    private static final Set<Kind> QUOTED = Set.of(Kind.DIRECT, Kind.MIXED);

    private Figures() {}

    /** The counts of every figure, in the order of the table. */
    public static Tally of(ComparedText text) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put("exact source", exact(text, Attribution::source));
        counts.put("exact cue", exact(text, Attribution::cue));
        counts.put("exact content", exact(text, Attribution::content));
        counts.put("source characters", characters(text, Attribution::source));
        counts.put("cue characters", characters(text, Attribution::cue));
        counts.put("content characters", characters(text, Attribution::content));
        for (double least : List.of(SAME, NEAR)) {
            String linked = String.format(Locale.ROOT, "linked >= %.1f", least);
            counts.put(linked, linked(text, least, Set.of(Kind.values())));
            for (Kind kind : List.of(Kind.DIRECT, Kind.MIXED, Kind.INDIRECT)) {
                counts.put(linked + " " + kind.name().toLowerCase(Locale.ROOT), linked(text, least, Set.of(kind)));
            }
            counts.put(linked + " direct+mixed", linked(text, least, QUOTED));
        }
        List<Link> same = text.links(SAME);
        int right = (int) same.stream().filter(l -> sameSource(text, l)).count();
        counts.put("source given content", new Counts(right, same.size(), same.size()));
        return new Tally(counts);
    }

    /** F1 of each figure over all texts, in percent. */
    public static Map<String, Double> percents(List<ComparedText> texts) {
        Map<String, Double> percents = new LinkedHashMap<>();
        Tally.sum(texts.stream().map(Figures::of).toList())
                .counts()
                .forEach((figure, counts) -> percents.put(figure, 100 * counts.f1()));
        return percents;
    }

    /** Whether both sides of a link name the same words as the source, or neither names any. */
    public static boolean sameSource(ComparedText text, Link link) {
        Fragments gold = text.gold().get(link.gold()).source();
        Fragments ours = text.ours().get(link.ours()).source();
        return TokenOverlap.f1(text.text(), gold, ours) >= SAME_SOURCE;
    }

    /** Of a link the gold's kind counts; one of ours without a link counts by its own kind. */
    private static Counts linked(ComparedText text, double least, Set<Kind> kinds) {
        List<Link> links = text.links(least);
        int right = (int) links.stream()
                .filter(l -> kinds.contains(text.goldKinds().get(l.gold())))
                .count();
        Set<Integer> used = links.stream().map(Link::ours).collect(Collectors.toSet());
        int alone = 0;
        for (int i = 0; i < text.ours().size(); i++) {
            if (!used.contains(i) && kinds.contains(text.ourKinds().get(i))) {
                alone++;
            }
        }
        int gold = (int) text.goldKinds().stream().filter(kinds::contains).count();
        return new Counts(right, right + alone, gold);
    }

    private static Counts exact(ComparedText text, Function<Attribution, Fragments> role) {
        return ExactSpans.count(spans(text.gold(), role), spans(text.ours(), role));
    }

    private static Counts characters(ComparedText text, Function<Attribution, Fragments> role) {
        return CharacterOverlap.count(text.text(), spans(text.gold(), role), spans(text.ours(), role));
    }

    private static Collection<Fragments> spans(List<Attribution> side, Function<Attribution, Fragments> role) {
        return side.stream().map(role).toList();
    }
}
