// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.Set;
import java.util.regex.Pattern;

/** How much a block looks like a part of an article's body: more than 0 for prose, less for furniture. */
public final class BlockWorth {
    private static final String ENDS = ".!?…。！？।۔";
    private static final String CLOSING = "\"'”’»)]";
    private static final Pattern PAUSE = Pattern.compile("[,;،、，]\\s");
    private static final Set<String> FOR_SHORT =
            Set.of("navigation", "share", "advertisement", "subscription", "other");
    private static final Set<String> UNPROSAIC = Set.of("button", "label", "summary", "td", "th", "address");
    private static final int STRONG_PROSE = 25;
    private static final int LONG = 10;
    private static final double UNSPACED_LETTERS_IN_WORD = 2.5;
    /** A block of furniture weighs against its container, but no more than this: menus can be endless. */
    private static final double MOST_AGAINST = 12;

    private final Set<String> reasons;

    /** @param reasons the hints that mean furniture */
    BlockWorth(Set<String> reasons) {
        this.reasons = reasons;
    }

    /** Whether a block is a paragraph of some length, whatever its classes say. */
    public static boolean isStrongProse(HtmlBlock block) {
        return block.words() >= STRONG_PROSE
                && block.linkDensity() < 0.2
                && !UNPROSAIC.contains(block.tag())
                && endsSentence(block.text());
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a hint means furniture of few words, so that it cannot be true of a long paragraph. */
    public static boolean isForShort(String hint) {
        return FOR_SHORT.contains(hint);
    }

    double of(HintedBlock hinted) {
        HtmlBlock block = hinted.block();
        double words = words(block);
        if (hinted.witnessed()) {
            return words * 2;
        }
        boolean prose = isStrongProse(block);
        boolean furniture =
                hinted.hints().stream().anyMatch(hint -> reasons.contains(hint) && !(prose && isForShort(hint)));
        if (furniture && !hinted.has("body")) {
            return -Math.min(words, MOST_AGAINST) / 2;
        }
        if (block.linkDensity() > 0.5) {
            return -Math.min(words, MOST_AGAINST);
        }
        if (block.isHeading()) {
            return 0;
        }
        boolean ends = endsSentence(block.text());
        double worth;
        if (words >= LONG) {
            boolean telling = ends || PAUSE.matcher(block.text()).find() || words > 40;
            worth = telling ? words : words * 0.3;
        } else {
            worth = ends && words >= 4 ? words * 0.5 : -1;
        }
        double byTag = switch (block.tag()) {
            case "p", "blockquote", "pre" -> 1;
            case "li", "dd" -> 0.6;
            case "td", "th" -> 0.4;
            case "button", "label", "summary" -> 0.1;
            default -> 0.8;
        };
        return worth > 0 ? worth * byTag * (1 - block.linkDensity()) : worth;
    }

    /** Words, or what comes to them in scripts that put no spaces between words. */
    static double words(HtmlBlock block) {
        int length = block.text().length();
        return block.words() * 12 < length ? length / UNSPACED_LETTERS_IN_WORD : block.words();
    }
}
