// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.words.Word;

/**
 * What became of the words, by rules. The words inside the marks decide; a conjunction at their edge, and of a reference
 * that quotes a part only what may have stood outside its marks, do not count.
 */
final class Wordings {
    /** Two wordings with so many words in a row in common descend from one. */
    private static final int RUN = 3;

    /** … if so many of the telling's words are the reference's too. */
    private static final double MOST = 0.6;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "that", "while", "yet", "so", "because");

    private final Told reference;
    private final Told here;
    private final Alignment alignment;

    private Wordings(Told reference, Told here, Alignment alignment) {
        this.reference = reference;
        this.here = here;
        this.alignment = alignment;
    }

    static Verdict<Wording> of(Told reference, Told here, Alignment alignment) {
        return here.isQuoted()
                ? new Wordings(reference, here, alignment).ofQuoted()
                : new Verdict<>(Wording.PARAPHRASE, "no marks");
    }

    private Verdict<Wording> ofQuoted() {
        List<Word> there = reference.compared();
        List<Word> words = here.compared();
        int from = 0;
        int to = words.size();
        int first = firstKept();
        int last = lastKept();
        while (from < to && (isEdge(from) || isBeforeSentenceOf(first, from))) {
            from++;
        }
        while (to > from && (isEdge(to - 1) || isBehindSentenceOf(last, to - 1))) {
            to--;
        }
        int same = 0;
        int run = 0;
        int longest = 0;
        int all = 0;
        StringBuilder other = new StringBuilder();
        for (int j = from; j < to; j++) {
            if (words.get(j).optional()) {
                continue;
            }
            all++;
            boolean kept = isKept(j);
            same += kept ? 1 : 0;
            run = kept ? run + 1 : isExchanged(j) ? run : 0;
            longest = Math.max(longest, run);
            other.append(
                    kept ? "" : " " + here.text().article().text(words.get(j).span()));
        }
        int needed = needed(there);
        if (all > 0 && same == all) {
            return same >= needed
                    ? new Verdict<>(Wording.VERBATIM, "every word")
                    : new Verdict<>(Wording.CUT, same + " of " + needed + " words");
        }
        String by = same + " of " + all + " words in marks are the reference's, not:" + other;
        if (here.text().isTranslation()) {
            return new Verdict<>(Wording.VARIANT, by + "; the article shows signs of translation");
        }
        return new Verdict<>(longest >= RUN && same >= MOST * all ? Wording.ALTERED : Wording.VARIANT, by);
    }

    private boolean isKept(int j) {
        int i = alignment.reference(j);
        return i >= 0
                && reference
                        .compared()
                        .get(i)
                        .form()
                        .equals(here.compared().get(j).form());
    }

    /** One word in the place of another, between words that were kept. */
    private boolean isExchanged(int j) {
        return j > 0
                && j + 1 < here.compared().size()
                && isKept(j - 1)
                && isKept(j + 1)
                && alignment.reference(j + 1) - alignment.reference(j - 1) == 2;
    }

    private int firstKept() {
        int j = 0;
        while (j < here.compared().size() && !isKept(j)) {
            j++;
        }
        return j < here.compared().size() ? j : -1;
    }

    private int lastKept() {
        int j = here.compared().size() - 1;
        while (j >= 0 && !isKept(j)) {
            j--;
        }
        return j;
    }

    /** Who says more than the reference gives, in a sentence before or behind, has not changed it. */
    private boolean isBeforeSentenceOf(int kept, int j) {
        return kept >= 0 && sentence(j).end() <= sentence(kept).start();
    }

    private boolean isBehindSentenceOf(int kept, int j) {
        return kept >= 0 && sentence(j).start() >= sentence(kept).end();
    }

    private Span sentence(int j) {
        Span word = here.compared().get(j).span();
        return here.text().sentences().stream()
                .filter(s -> s.contains(word))
                .findFirst()
                .orElse(word);
    }

    /** A word that does not count when it stands first or last. */
    private boolean isEdge(int j) {
        Word word = here.compared().get(j);
        if (isKept(j)) {
            return false;
        }
        if (CONJUNCTIONS.contains(word.form()) || word.optional()) {
            return true;
        }
        Set<String> outside = new HashSet<>();
        reference.words().forEach(w -> outside.add(w.stem()));
        return reference.quotesPart() && (!word.content() || outside.contains(word.stem()));
    }

    private static int needed(List<Word> there) {
        int needed = 0;
        for (int i = 0; i < there.size(); i++) {
            boolean edge = i == 0 && CONJUNCTIONS.contains(there.get(i).form());
            needed += edge || there.get(i).optional() ? 0 : 1;
        }
        return needed;
    }
}
