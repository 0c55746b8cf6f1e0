// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one standoff file.
 *
 * @param text the text that the marks point into
 * @param marks by their ids, in the order of the file
 * @param events in the order of the file
 * @param facts what attributes and notes say of an event: by its id and the attribute's or the note's name
 */
public record BratDocument(
        String text, Map<String, BratMark> marks, List<BratEvent> events, Map<String, Map<String, String>> facts) {
    /** What an attribute or a note of that name says of an event; null when there is none. */
    public @Nullable String fact(BratEvent event, String name) {
        return facts.getOrDefault(event.id(), Map.of()).get(name);
    }

    /** The spans of an event's part, of all its marks together; empty when it has none. */
    public List<Span> spans(BratEvent event, String role) {
        return event.marks(role).stream()
                .flatMap(id -> mark(event, id).spans().stream())
                .toList();
    }

    /** The cue of an attribution: the part of that name, or else the mark that it hangs on, if that is a cue. */
    public List<Span> cue(BratEvent event) {
        List<Span> cue = spans(event, "Cue");
        if (!cue.isEmpty() || event.trigger().isEmpty()) {
            return cue;
        }
        BratMark trigger = mark(event, event.trigger());
        return trigger.type().equals("Cue") ? trigger.spans() : List.of();
    }

    /** The content of an attribution: the parts of that name, or else the mark that it hangs on, if that is a content. */
    public List<Span> content(BratEvent event) {
        List<Span> content = spans(event, "Content");
        if (!content.isEmpty() || event.trigger().isEmpty()) {
            return content;
        }
        BratMark trigger = mark(event, event.trigger());
        return trigger.type().equals("Content") ? trigger.spans() : List.of();
    }

    private BratMark mark(BratEvent event, String id) {
        BratMark mark = marks.get(id);
        if (mark == null) {
            throw new IllegalStateException(event.id() + " names " + id + ", which is not in the file");
        }
        return mark;
    }
}
