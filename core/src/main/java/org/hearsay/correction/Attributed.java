// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as somebody, or the program, sees it; by quotations, so that it outlives numbers and offsets.
 *
 * @param source the words that name the source; null when there are none
 * @param cue the words that tell of the act; null when there are none
 * @param content what is said, as one or more stretches in order; empty when only the act is told, and then there is a cue
 * @param speaker the fullest name or description of who speaks; null when nobody knows
 */
public record Attributed(
        @Nullable TextQuote source,
        @Nullable TextQuote cue,
        List<TextQuote> content,
        @Nullable String speaker) {
    public Attributed {
        content = List.copyOf(content);
        speaker = speaker == null || speaker.isBlank() ? null : speaker.strip();
        if (content.isEmpty() && cue == null) {
            throw new IllegalArgumentException("a statement has content or a cue");
        }
    }

    /** A statement of a reading. */
    public static Attributed of(Reading reading, Statement statement) {
        return at(
                reading.article().text(),
                statement.source(),
                statement.cue() == null ? null : statement.cue().span(),
                statement.content(),
                reading.speaker(statement).map(Entity::name).orElse(null));
    }

    /** The statement that stands at these places of a text. */
    public static Attributed at(
            String text, @Nullable Span source, @Nullable Span cue, List<Span> content, @Nullable String speaker) {
        return new Attributed(
                source == null ? null : TextQuote.of(text, source),
                cue == null ? null : TextQuote.of(text, cue),
                content.stream().map(span -> TextQuote.of(text, span)).toList(),
                speaker);
    }

    /**
     * Where its words stand.
     *
     * @param source null when there are none
     * @param cue null when there are none
     */
    record Places(@Nullable Span source, @Nullable Span cue, List<Span> content) {
        int start() {
            return content.isEmpty()
                    ? (cue == null ? 0 : cue.start())
                    : content.getFirst().start();
        }
    }

    /** Where its words stand in a text; empty unless all of them do, as they did. */
    Optional<Places> in(String text) {
        Span sourcePlace = null;
        Span cuePlace = null;
        if (source != null) {
            sourcePlace = source.in(text).orElse(null);
            if (sourcePlace == null) {
                return Optional.empty();
            }
        }
        if (cue != null) {
            cuePlace = cue.in(text).orElse(null);
            if (cuePlace == null) {
                return Optional.empty();
            }
        }
        List<Span> places =
                content.stream().flatMap(quote -> quote.in(text).stream()).toList();
        return places.size() == content.size()
                ? Optional.of(new Places(sourcePlace, cuePlace, places))
                : Optional.empty();
    }

    /** Whether a text has all of its words, in their surroundings. */
    public boolean standsIn(String text) {
        return in(text).isPresent();
    }

    /** Whether both have words of content in common in a text; of those without, words of the cue. */
    boolean touches(Attributed other, String text) {
        List<Span> mine = told(text);
        return other.told(text).stream().anyMatch(theirs -> mine.stream().anyMatch(theirs::overlaps));
    }

    private List<Span> told(String text) {
        return (content.isEmpty() ? Stream.ofNullable(cue) : content.stream())
                .flatMap(quote -> quote.in(text).stream())
                .toList();
    }
}
