// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Overlap;
import org.hearsay.article.Span;
import org.hearsay.statement.Grounds;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate turned out to attribute to whom.
 *
 * @param candidate the candidate; null for a quotation without cue
 * @param source words of the source; null when none is told
 * @param cue words of the cue; null when there is none
 * @param content what is said, in order, without the words of source and cue; empty when only the act is told
 * @param bare whether the content is only what the act was about
 * @param weight how sure it is, 0 to 1
 * @param by the rule, or "model"
 * @param grounds why the model took it for a statement; null when rules did, and before it is accepted
 */
public record Labelled(
        @Nullable CueCandidate candidate,
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        boolean bare,
        double weight,
        String by,
        @Nullable Grounds grounds) {
    /** Source and cue that are no farther apart have nothing between them. */
    private static final int BESIDE = 3;

    /** Order of the text; of two that share their source, the one whose cue comes first. */
    public static final Comparator<Labelled> ORDER =
            Comparator.comparingInt(Labelled::start).thenComparing(l -> l.cue == null ? 0 : l.cue.start());

    public Labelled {
        content = without(content.stream().sorted().toList(), source, cue);
    }

    /** What lies around source and cue becomes two stretches, with all that stands between the two left out. */
    private static List<Span> without(List<Span> content, @Nullable Span source, @Nullable Span cue) {
        if (source == null || cue == null) {
            Span only = source == null ? cue : source;
            return only == null ? content : without(content, only);
        }
        boolean beside = Math.abs(source.end() - cue.start()) < BESIDE || Math.abs(cue.end() - source.start()) < BESIDE;
        return beside ? without(content, cue.cover(source)) : without(without(content, cue), source);
    }

    private static List<Span> without(List<Span> content, Span hole) {
        List<Span> spans = new ArrayList<>();
        for (Span span : content) {
            if (!span.overlaps(hole)) {
                spans.add(span);
                continue;
            }
            if (span.start() < hole.start()) {
                spans.add(new Span(span.start(), hole.start()));
            }
            if (span.end() > hole.end()) {
                spans.add(new Span(hole.end(), span.end()));
            }
        }
        return List.copyOf(spans);
    }

    /** What rules made of a candidate. */
    public Labelled(
            @Nullable CueCandidate candidate,
            @Nullable Span source,
            @Nullable Span cue,
            List<Span> content,
            boolean bare,
            double weight,
            String by) {
        this(candidate, source, cue, content, bare, weight, by, null);
    }

    /** The same with another content. */
    public Labelled with(List<Span> newContent, boolean newBare, String newBy) {
        return new Labelled(candidate, source, cue, newContent, newBare, weight, newBy, grounds);
    }

    /** The same with another source; null: none is told. */
    public Labelled from(@Nullable Span newSource) {
        return new Labelled(candidate, newSource, cue, content, bare, weight, by, grounds);
    }

    /** The same as the model took it for a statement. */
    public Labelled on(Grounds newGrounds) {
        return new Labelled(candidate, source, cue, content, bare, weight, by, newGrounds);
    }

    /** Whether its cue stands in the content of {@code outer}. */
    public boolean isInside(Labelled outer) {
        Span words = cue;
        return words != null && outer.content.stream().anyMatch(c -> c.contains(words));
    }

    /** Whether both claim mostly the same words. */
    public boolean claimsSame(Labelled other) {
        return 2 * Overlap.of(content, other.content)
                > Math.min(Overlap.length(content), Overlap.length(other.content));
    }

    /** Whether their cues share words. */
    public boolean sharesCue(Labelled other) {
        return cue != null && other.cue != null && cue.overlaps(other.cue);
    }

    private int start() {
        int start = content.isEmpty() ? Integer.MAX_VALUE : content.getFirst().start();
        for (Span span : new Span[] {cue, source}) {
            start = span == null ? start : Math.min(start, span.start());
        }
        return start;
    }
}
