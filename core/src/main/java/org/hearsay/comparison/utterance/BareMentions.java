// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which utterance is meant where an article tells only that somebody spoke: one of the same speaker, with which it shares a
 * word; or the only one that he made.
 */
public final class BareMentions {
    /** So many of the speakers of a row are asked for. */
    private static final int MOST_ASKED = 20;

    private final Rows rows;

    public BareMentions(Rows rows) {
        this.rows = rows;
    }

    /** The utterance that a bare statement tells of; empty when none can be named. */
    public Optional<Row> told(WordedText text, Statement statement, @Nullable Party speaker) {
        if (speaker == null || statement.reality() == Reality.NEGATED) {
            return Optional.empty();
        }
        Set<String> content = Matter.of(text.words(statement.content()), null).stems();
        Set<String> about = about(text, statement);
        List<Row> his = rows.rows().stream().filter(r -> isHis(r, speaker)).toList();
        Optional<Row> best = nearest(his, about);
        if (best.isPresent()) {
            return best;
        }
        Optional<Row> known = known(content, speaker);
        List<Row> spread = his.stream()
                .filter(r -> r.spread() > 1 && speaker.proper() && isMostlyHis(r, speaker))
                .toList();
        return known.isPresent() || spread.size() != 1 ? known : Optional.of(spread.getFirst());
    }

    /** The utterance that these words are the mark of, where nobody else is told to have made it. */
    private Optional<Row> known(Set<String> about, Party speaker) {
        double marking = rows.numbers().of(UtteranceNumber.BARE_MARKING);
        return rows.rows().stream()
                .filter(r -> r.spread() > 1
                        && rows.marking(r, about) >= marking * rows.weights().of(about))
                .filter(r -> r.speakers().stream()
                        .limit(MOST_ASKED)
                        .noneMatch(s -> SpeakerRelations.of(s, speaker) == SpeakerRelation.OTHER))
                .max(Comparator.comparingDouble(r -> rows.marking(r, about)));
    }

    private Optional<Row> nearest(List<Row> candidates, Set<String> about) {
        return candidates.stream()
                .filter(r -> shared(r, about) > 0)
                .max(Comparator.<Row>comparingDouble(r -> shared(r, about)).thenComparing(Row::spread));
    }

    private static boolean isHis(Row row, Party speaker) {
        return row.speakers().stream()
                .limit(MOST_ASKED)
                .anyMatch(s -> SpeakerRelations.of(s, speaker) == SpeakerRelation.SAME);
    }

    /** Whether more of the tellings name him than not; who was given another's words once has not said them. */
    private static boolean isMostlyHis(Row row, Party speaker) {
        List<SpeakerRelation> relations =
                row.tellers().stream().map(s -> SpeakerRelations.of(s, speaker)).toList();
        return 2 * relations.stream().filter(r -> r == SpeakerRelation.SAME).count() >= relations.size();
    }

    private double shared(Row row, Set<String> about) {
        Set<String> stems = new HashSet<>(about);
        stems.retainAll(row.stems());
        return rows.weights().of(stems);
    }

    private static Set<String> about(WordedText text, Statement statement) {
        List<Word> words = new ArrayList<>(text.words(statement.content()));
        Cue cue = statement.cue();
        if (cue != null) {
            Span span = cue.span();
            words.addAll(text.words(span));
        }
        return Matter.of(words, null).stems();
    }
}
