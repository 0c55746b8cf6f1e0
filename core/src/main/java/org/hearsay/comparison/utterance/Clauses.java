// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;

/** Parts of a sentence that may be told apart from each other, found by their joints. */
final class Clauses {
    /** Fewer words of content than this say too little to be found again. */
    private static final int FEWEST = 3;

    private static final int MOST_IDLE = 1;
    private static final int FEWEST_IDLE = 7;

    private static final Pattern JOINT = Pattern.compile(
            "(?<gap>[(\\[]?(?:…|\\.\\s?\\.\\s?\\.)[)\\]]?)|[;:–—]\\s|,\\s(?=(?:and|but|while|yet)\\s)|\\s(?=and\\sthat\\s)");

    private Clauses() {}

    /** The parts of a sentence; one that says too little stays with its neighbour, but for a mark of a gap between them. */
    static List<List<Span>> of(WordedText text, List<Span> sentence) {
        List<List<Span>> parts = new ArrayList<>();
        List<Span> rest = new ArrayList<>();
        for (Span fragment : sentence) {
            Matcher joint = JOINT.matcher(text.article().text()).region(fragment.start(), fragment.end());
            int start = fragment.start();
            while (joint.find()) {
                rest.add(new Span(start, joint.group("gap") == null ? joint.end() : joint.start()));
                start = joint.end();
                if (joint.group("gap") != null || says(text, rest) >= FEWEST) {
                    parts.add(rest);
                    rest = new ArrayList<>();
                }
            }
            if (start < fragment.end()) {
                rest.add(new Span(start, fragment.end()));
            }
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** The same parts of one statement, those that say too little joined to the next, or else to the one before. */
    static List<List<Span>> notTooShort(WordedText text, List<List<Span>> parts) {
        List<List<Span>> joined = new ArrayList<>();
        List<Span> waiting = new ArrayList<>();
        for (List<Span> part : parts) {
            if (!waiting.isEmpty() && gapBetween(text, waiting, part)) {
                joined.add(waiting);
                waiting = new ArrayList<>();
            }
            if (isIdle(text, part)) {
                if (!waiting.isEmpty()) {
                    joined.add(waiting);
                    waiting = new ArrayList<>();
                }
                joined.add(part);
                continue;
            }
            if (waiting.isEmpty()
                    && !joined.isEmpty()
                    && says(text, part) < FEWEST
                    && !gapBetween(text, joined.getLast(), part)) {
                joined.getLast().addAll(part);
                continue;
            }
            List<Span> all = new ArrayList<>(waiting);
            all.addAll(part);
            if (says(text, all) >= FEWEST) {
                joined.add(all);
                waiting = new ArrayList<>();
            } else {
                waiting = all;
            }
        }
        if (!waiting.isEmpty()) {
            if (joined.isEmpty() || gapBetween(text, joined.getLast(), waiting)) {
                joined.add(waiting);
            } else {
                joined.getLast().addAll(waiting);
            }
        }
        return joined;
    }

    /** "And that is all I have for you today" is a part of no utterance. */
    private static boolean isIdle(WordedText text, List<Span> part) {
        return says(text, part) <= MOST_IDLE && text.words(part).size() >= FEWEST_IDLE;
    }

    private static boolean gapBetween(WordedText text, List<Span> before, List<Span> after) {
        Span between = new Span(before.getLast().end(), after.getFirst().start());
        return text.words(between).stream().anyMatch(Word::isGap);
    }

    private static long says(WordedText text, List<Span> fragments) {
        return text.words(fragments).stream()
                .filter(Word::content)
                .map(Word::stem)
                .distinct()
                .count();
    }
}
