// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the block of an HTML page that is its headline. */
final class HeadlineBlocks {
    private static final int LONGEST = 60;
    private static final double LIKE = 0.5;
    /** What a first heading is worth beside others. */
    private static final double FIRST = 0.35;
    /** Between the trail to an article and its headline there are at most so many blocks. */
    private static final int BELOW_TRAIL = 25;
    /** A paragraph of so many words is the article's. */
    private static final int PROSE = 15;

    private HeadlineBlocks() {}

    /** The block that is the headline: a heading whose words the page's metadata repeats; null when none is. */
    static @Nullable HtmlBlock of(List<HtmlBlock> blocks, List<String> titles) {
        HtmlBlock best = null;
        double most = 0;
        for (HtmlBlock block : blocks) {
            if (!block.isHeading() || block.words() > LONGEST) {
                continue;
            }
            double near = near(block, titles);
            double worth = near + (block.tag().equals("h1") ? FIRST : 0);
            boolean longer = best != null && worth == most && isPieceOf(block, best) && block.words() > best.words();
            if ((worth > most || longer)
                    && (near >= LIKE || (titles.isEmpty() && block.tag().equals("h1")))) {
                best = block;
                most = worth;
            }
        }
        return best == null ? onlyFirst(blocks) : belowTrail(best, blocks, titles);
    }

    /** Whether two blocks stand in one heading, as a kicker and a headline may. */
    private static boolean isPieceOf(HtmlBlock block, HtmlBlock other) {
        Element heading = block.element().closest(block.tag());
        return heading != null && heading.equals(other.element().closest(block.tag()));
    }

    private static double near(HtmlBlock block, List<String> titles) {
        return titles.stream()
                .mapToDouble(title -> Headlines.likeness(block.text(), title))
                .max()
                .orElse(0);
    }

    /** The single h1 of a page, if it is long enough for a headline. */
    private static @Nullable HtmlBlock onlyFirst(List<HtmlBlock> blocks) {
        List<HtmlBlock> firsts = blocks.stream()
                .filter(block -> block.tag().equals("h1") && block.words() >= 3)
                .toList();
        return firsts.size() == 1 ? firsts.get(0) : null;
    }

    /** Some pages end the trail of sections with a heading for machines; the one for readers stands below. */
    private static HtmlBlock belowTrail(HtmlBlock heading, List<HtmlBlock> blocks, List<String> titles) {
        boolean named = isInTrail(heading.element());
        if (!named && !endsLinks(heading, blocks)) {
            return heading;
        }
        int from = heading.order() + 1;
        HtmlBlock below = null;
        for (HtmlBlock block : blocks.subList(from, Math.min(blocks.size(), from + BELOW_TRAIL))) {
            boolean high = block.tag().equals("h1") || block.tag().equals("h2");
            boolean ends = block.tag().equals("p") && block.words() >= PROSE;
            if (ends || (below != null && !isPieceOf(block, below))) {
                return heading;
            }
            if (high && (isTitle(block.text(), titles) || (named && near(block, titles) >= LIKE))) {
                return block;
            }
            below = high ? block : below;
        }
        return heading;
    }

    private static boolean isInTrail(Element element) {
        Element at = element;
        for (int up = 0; at != null && up < 6; up++) {
            if (at.normalName().equals("nav")
                    || (at.className() + at.id()).toLowerCase(Locale.ROOT).contains("crumb")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether nothing but links stands before a heading in what holds it. */
    private static boolean endsLinks(HtmlBlock heading, List<HtmlBlock> blocks) {
        Element holder = heading.element().parent();
        if (heading.order() == 0 || holder == null) {
            return false;
        }
        HtmlBlock before = blocks.get(heading.order() - 1);
        return before.linkDensity() > 0.9
                && (Objects.equals(before.element().parent(), holder)
                        || before.element().equals(holder));
    }

    private static boolean isTitle(String words, List<String> titles) {
        String letters = Headlines.letters(words);
        return titles.stream().map(Headlines::letters).anyMatch(title -> !title.isEmpty() && letters.endsWith(title));
    }

    /**
     * The words of a headline. Whether a kicker that stands in its element, or above it, is part of them the page's titles
     * tell.
     */
    static String words(HtmlBlock headline, List<HtmlBlock> blocks, List<String> titles) {
        String words = headline.text();
        String letters = Headlines.letters(words);
        List<Integer> starts = starts(headline.element());
        String same = null;
        String kicked = null;
        boolean whole = false;
        String above = headline.order() == 0
                ? ""
                : Headlines.letters(blocks.get(headline.order() - 1).text());
        for (String title : titles) {
            String other = Headlines.letters(title);
            int kicker = letters.length() - other.length();
            if (kicker > 0 && letters.endsWith(other) && starts.contains(kicker)) {
                return title;
            }
            if (other.equals(letters)) {
                // Where looks alone set a kicker apart, the title has a mark between them.
                same = starts.contains(upToColon(title)) ? title : same;
                whole = true;
            } else if (!above.isEmpty() && other.equals(above + letters) && title.contains(": ")) {
                kicked = title;
            }
        }
        if (whole) {
            return same == null || words.contains(": ") ? words : same;
        }
        return kicked == null ? words : kicked;
    }

    /** How many letters a title has before its first colon. */
    private static int upToColon(String title) {
        return Headlines.letters(title.substring(0, Math.max(0, title.indexOf(": "))))
                .length();
    }

    /** After how many letters of an element's text each of its pieces starts. */
    private static List<Integer> starts(Element element) {
        List<Integer> starts = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                int letters = Headlines.letters(before.toString()).length();
                if (letters > 0) {
                    starts.add(letters);
                }
                before.append(text.getWholeText());
            }
        });
        return starts;
    }
}
