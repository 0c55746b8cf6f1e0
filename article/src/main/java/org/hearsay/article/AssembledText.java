// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Blocks put together as an article's text.
 *
 * @param text the kept blocks, a blank line between them
 * @param passages their places
 * @param furniture the blocks that were kept apart
 * @param dateline the dateline; null when there is none
 */
record AssembledText(
        String text,
        List<Passage> passages,
        List<Furniture> furniture,
        @Nullable Dateline dateline) {
    static final String BETWEEN = "\n\n";

    /** Puts blocks together; the dateline with which the first paragraph opens becomes a passage of its own. */
    static AssembledText of(List<Block> blocks, DatelineReader datelines) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        Dateline dateline = null;
        boolean mayOpen = true;
        for (Block block : blocks) {
            if (block instanceof Block.Apart apart) {
                furniture.add(new Furniture(apart.text(), apart.reason()));
                continue;
            }
            PassageRole role = ((Block.Kept) block).role();
            text.append(text.isEmpty() ? "" : BETWEEN);
            int start = text.length();
            text.append(block.text());
            int rest = start;
            if (role == PassageRole.DATELINE && dateline == null) {
                dateline = whole(block.text(), new Span(start, text.length()), datelines);
            } else if (role == PassageRole.PARAGRAPH && mayOpen) {
                mayOpen = false;
                Optional<DatelineReader.Found> found = datelines.of(block.text());
                if (found.isPresent() && dateline == null) {
                    dateline = dateline(
                            found.get(), new Span(start, start + found.get().length()));
                    passages.add(new Passage(PassageRole.DATELINE, dateline.span()));
                    rest = start + found.get().rest();
                }
            }
            passages.add(new Passage(role, new Span(rest, text.length())));
        }
        return new AssembledText(text.toString(), passages, furniture, dateline);
    }

    private static Dateline whole(String line, Span span, DatelineReader datelines) {
        return datelines
                .of(line + " – X.")
                .map(found -> dateline(found, span))
                .orElse(new Dateline(span, null, null, null));
    }

    private static Dateline dateline(DatelineReader.Found found, Span span) {
        return new Dateline(span, found.place(), found.agency(), found.date());
    }
}
