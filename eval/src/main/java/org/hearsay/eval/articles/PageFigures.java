// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Tally;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution;

/**
 * The figures of one page.
 *
 * <p>A statement counts when it gives words that were spoken or written. What was found where somebody marked a statement
 * of another sort (an attitude, evidence, a bare one) is neither required nor false.
 */
public final class PageFigures {
    /** F1 of contents. */
    public static final String MATCHED = "content matched";
    /** Given a match, the share whose speaker is right. */
    public static final String SPEAKER = "speaker right, given a match";

    private static final List<Kind> KINDS = List.of(Kind.DIRECT, Kind.MIXED, Kind.INDIRECT);

    private PageFigures() {}

    /** All figures, in the order of the table. */
    static Tally of(ReadPage page) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(MATCHED, matched(page, Set.copyOf(KINDS)));
        for (Kind kind : KINDS) {
            counts.put(MATCHED + ", " + kind.name().toLowerCase(Locale.ROOT), matched(page, Set.of(kind)));
        }
        counts.put(MATCHED + ", not nested", matched(page, f -> f.spoken() && !f.nested()));
        counts.put(SPEAKER, speaker(page, Set.copyOf(KINDS)));
        counts.put("kind right, given a match", kind(page));
        return new Tally(counts);
    }

    /** The figures of direct quotations alone, for a program that finds no others. */
    static Tally ofDirect(ReadPage page) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(MATCHED, matched(page, Set.of(Kind.DIRECT)));
        counts.put(SPEAKER, speaker(page, Set.of(Kind.DIRECT)));
        return new Tally(counts);
    }

    private static Counts matched(ReadPage page, Set<Kind> kinds) {
        return matched(page, f -> counts(f, kinds));
    }

    private static Counts matched(ReadPage page, Predicate<Finding> counted) {
        int right = (int) page.matches().stream()
                .filter(m -> counted.test(page.gold().get(m.gold())))
                .count();
        Set<Integer> matched = page.matches().stream().map(ReadPage.Match::ours).collect(Collectors.toSet());
        int alone = 0;
        for (int i = 0; i < page.ours().size(); i++) {
            if (!matched.contains(i) && counted.test(page.ours().get(i))) {
                alone++;
            }
        }
        int gold = (int) page.gold().stream().filter(counted).count();
        return new Counts(right, right + alone, gold);
    }

    private static Counts speaker(ReadPage page, Set<Kind> kinds) {
        List<ReadPage.Match> matches = page.matches().stream()
                .filter(m -> counts(page.gold().get(m.gold()), kinds))
                .toList();
        int right = (int) matches.stream().filter(m -> sameSpeaker(page, m)).count();
        return new Counts(right, matches.size(), matches.size());
    }

    /** Of the statements that somebody marked too, by the way on which we found the speaker: those whose speaker is right. */
    static Tally bySpeakerWay(ReadPage page) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Resolution.How how : Resolution.How.values()) {
            List<ReadPage.Match> matches = page.matches().stream()
                    .filter(m -> counts(page.gold().get(m.gold()), Set.copyOf(KINDS)))
                    .filter(m -> page.ours().get(m.ours()).how() == how)
                    .toList();
            int right = (int) matches.stream().filter(m -> sameSpeaker(page, m)).count();
            counts.put(how.name().toLowerCase(Locale.ROOT), new Counts(right, matches.size(), matches.size()));
        }
        return new Tally(counts);
    }

    static boolean sameSpeaker(ReadPage page, ReadPage.Match match) {
        return SpeakerNames.same(page.gold().get(match.gold()), page.ours().get(match.ours()));
    }

    private static Counts kind(ReadPage page) {
        List<ReadPage.Match> matches = page.matches().stream()
                .filter(m -> page.gold().get(m.gold()).spoken())
                .toList();
        int right = (int) matches.stream()
                .filter(m -> page.gold().get(m.gold()).kind()
                        == page.ours().get(m.ours()).kind())
                .count();
        return new Counts(right, matches.size(), matches.size());
    }

    private static boolean counts(Finding finding, Set<Kind> kinds) {
        return finding.spoken() && kinds.contains(finding.kind());
    }
}
