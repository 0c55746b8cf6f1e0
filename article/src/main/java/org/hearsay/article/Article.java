// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader would read of a page.
 *
 * @param page the page it was taken from
 * @param mediaType media type that the page turned out to be: {@code text/html} or {@code text/plain}
 * @param whole false when the page was cut or stands behind a paywall, so that absence cannot be claimed of it
 * @param metadata what is known beside the text
 * @param text the passages, in order, a blank line between them; all offsets point into it
 * @param passages the blocks of the text, in order, never overlapping
 * @param furniture what else stood on the page
 * @param dateline the dateline; null when there is none
 * @param anchor the date against which dates in the text are understood; null when none is known
 * @param warnings what a reader of the record should know, each a sentence
 */
public record Article(
        Page page,
        String mediaType,
        boolean whole,
        Metadata metadata,
        String text,
        List<Passage> passages,
        List<Furniture> furniture,
        @Nullable Dateline dateline,
        @Nullable Anchor anchor,
        List<String> warnings) {
    public Article {
        passages = List.copyOf(passages);
        furniture = List.copyOf(furniture);
        warnings = List.copyOf(warnings);
        int end = 0;
        for (Passage passage : passages) {
            Objects.checkFromToIndex(passage.span().start(), passage.span().end(), text.length());
            if (passage.span().start() < end) {
                throw new IllegalArgumentException("passages overlap at " + passage.span());
            }
            end = passage.span().end();
        }
    }

    /** The article of a page whose text and passages are known by other means, and nothing else but the language. */
    public static Article of(Page page, String language, String text, List<Passage> passages) {
        Metadata metadata = new Metadata(
                Outlet.UNKNOWN,
                null,
                null,
                List.of(),
                List.of(),
                language,
                List.of(),
                null,
                null,
                List.of(),
                PageKind.ARTICLE,
                Map.of(),
                List.of());
        return new Article(page, "text/plain", true, metadata, text, passages, List.of(), null, null, List.of());
    }

    /** The same article as one that was not read whole, with a warning that says what was left unread. */
    public Article unread(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Article(page, mediaType, false, metadata, text, passages, furniture, dateline, anchor, more);
    }

    /** The words at a span. */
    public String text(Span span) {
        return span.in(text);
    }

    /** The passage that holds an offset; empty between passages. */
    public Optional<Passage> passageAt(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < passages.size() && passages.get(low).span().contains(offset)
                ? Optional.of(passages.get(low))
                : Optional.empty();
    }
}
