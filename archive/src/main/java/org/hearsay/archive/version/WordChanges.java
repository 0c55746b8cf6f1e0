// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * What became of the words between two versions of a text. Whole paragraphs are laid side by side first, then the words of
 * those that differ (Myers 1986), so that a text that was turned over does not cost the square of its length.
 */
public final class WordChanges {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private WordChanges() {}

    /** The differences, in order of the text. */
    public static List<WordChange> between(String older, String newer) {
        WordChange texts = new WordChange(new Span(0, older.length()), new Span(0, newer.length()));
        return changed(older, newer, texts, PARAGRAPH).stream()
                .flatMap(paragraphs -> changed(older, newer, paragraphs, WORD).stream())
                .toList();
    }

    /** Where the parts of two stretches differ. */
    private static List<WordChange> changed(String older, String newer, WordChange within, Pattern part) {
        List<Span> were = parts(older, within.older(), part);
        List<Span> are = parts(newer, within.newer(), part);
        List<String> before = were.stream().map(s -> s.in(older)).toList();
        List<String> after = are.stream().map(s -> s.in(newer)).toList();
        List<WordChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            changes.add(new WordChange(
                    span(delta.getSource(), were, within.older()), span(delta.getTarget(), are, within.newer())));
        }
        return changes;
    }

    private static List<Span> parts(String text, Span within, Pattern part) {
        return part.matcher(text)
                .region(within.start(), within.end())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    /** From the first part of a chunk to its last; of an empty one, the place before which something was put. */
    private static Span span(Chunk<String> chunk, List<Span> parts, Span within) {
        int from = chunk.getPosition();
        if (chunk.size() > 0) {
            return parts.get(from).cover(parts.get(from + chunk.size() - 1));
        }
        int place = from < parts.size() ? parts.get(from).start() : within.end();
        return new Span(place, place);
    }
}
