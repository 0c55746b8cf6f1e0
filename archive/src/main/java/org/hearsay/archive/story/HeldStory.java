// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A story that arrivals may still belong to: what all its articles hold, and the words of the latest ones. */
final class HeldStory {
    private static final int LATEST = 8;
    private static final int COPYABLE = 100;

    final StoryId id;
    private final double[] sorts;
    private final List<Member> latest = new ArrayList<>(2);
    private final List<Copyable> copyable = new ArrayList<>(2);
    private final Map<String, Long> outlets = new HashMap<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<String> named = new HashSet<>(0);
    private Term[] terms = new Term[0];
    private int[] counts = new int[0];
    private int held;
    private final List<Term> officeHolders = new ArrayList<>(0);
    private int size;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private boolean forgotten;

    /** What shows how far it is from an arrival, while that is looked at. */
    double found;

    int foundMark;

    /** The words of an article, with what each counts there for standing so often. */
    record Member(Term[] terms, float[] often) {}

    private record Copyable(String article, Runs runs) {}

    HeldStory(StoryId id, int sorts) {
        this.id = id;
        this.sorts = new double[sorts];
    }

    void add(MarkedText marked) {
        ArrivedText text = marked.text;
        size++;
        first = Math.min(first, text.time());
        last = Math.max(last, text.time());
        outlets.merge(text.outlet(), text.time(), Math::max);
        days.addAll(text.leadDays());
        named.addAll(text.named());
        if (copyable.size() == COPYABLE) {
            copyable.removeFirst();
        }
        copyable.add(new Copyable(text.id(), text.runs()));
        for (int i = 0; i < sorts.length; i++) {
            sorts[i] += text.sorts()[i];
        }
        int before = held;
        for (int i = 0; i < before; i++) {
            if (marked.holds(terms[i])) {
                counts[i]++;
                terms[i].mark = 0;
            }
        }
        float[] often = new float[marked.terms.length];
        for (int i = 0; i < often.length; i++) {
            Term term = marked.terms[i];
            often[i] = (float) text.terms()[i].often();
            if (marked.holds(term)) {
                append(term);
            }
            if (text.terms()[i].office()) {
                term.offices++;
                officeHolders.add(term);
            }
        }
        if (latest.size() == LATEST) {
            latest.removeFirst();
        }
        latest.add(new Member(marked.terms, often));
    }

    private void append(Term term) {
        if (held == terms.length) {
            int room = Math.max(64, held + held / 2);
            terms = Arrays.copyOf(terms, room);
            counts = Arrays.copyOf(counts, room);
        }
        terms[held] = term;
        counts[held] = 1;
        held++;
        term.heldBy(this);
    }

    /** Takes its words out of the counts; it can be found no more. */
    void forget(Terms all) {
        forgotten = true;
        officeHolders.forEach(term -> term.offices--);
        for (int i = 0; i < held; i++) {
            all.release(terms[i]);
        }
        // Words list it for a while yet; what it holds need not stay so long.
        terms = new Term[0];
        counts = new int[0];
        held = 0;
        latest.clear();
        copyable.clear();
        outlets.clear();
        days.clear();
        named.clear();
        officeHolders.clear();
    }

    boolean isForgotten() {
        return forgotten;
    }

    /** The article that a text is a near copy of; null when there is none. */
    @Nullable
    String copiedBy(Runs runs) {
        for (Copyable article : copyable) {
            if (article.runs.copies(runs)) {
                return article.article;
            }
        }
        return null;
    }

    int size() {
        return size;
    }

    int words() {
        return held;
    }

    Term term(int place) {
        return terms[place];
    }

    int count(int place) {
        return counts[place];
    }

    List<Member> latest() {
        return latest;
    }

    double[] sorts() {
        return sorts;
    }

    Set<LocalDate> days() {
        return days;
    }

    /** Names that happenings bear in its articles. */
    Set<String> named() {
        return named;
    }

    /** When this outlet last told of it, in seconds; null when it has not. */
    @Nullable
    Long lastBy(String outlet) {
        return outlet.isEmpty() ? null : outlets.get(outlet);
    }

    /** How many seconds lie between a time and the time of its articles; 0 when it is among them. */
    long gap(long seconds) {
        return Math.max(0, Math.max(first - seconds, seconds - last));
    }
}
