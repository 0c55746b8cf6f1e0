// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrases name the same, while it is being found out: a union of disjoint sets, in which some pairs are known to
 * be two. Joining costs the size of the smaller set.
 */
final class Referents {
    private final int[] parents;
    private final List<Referent> sets = new ArrayList<>();

    /** The phrases that name one referent, and what keeps others from it. */
    static final class Referent {
        final List<NounPhrase> phrases = new ArrayList<>();

        /** Phrases that name something else. */
        final Set<Integer> apart = new HashSet<>();

        /** What distinguishes it, in lower case: words of names, demonyms. */
        final Set<String> names = new HashSet<>();

        /** What kind it is. */
        @Nullable
        Sort sort;

        /** Id of the entity that the speakers' resolution knows it by; null when it knows none. */
        @Nullable
        String entity;

        /** Whether that entity is somebody known by name, who is nobody else. */
        boolean somebody;
    }

    Referents(List<NounPhrase> phrases) {
        parents = new int[phrases.size()];
        for (NounPhrase phrase : phrases) {
            parents[phrase.place()] = phrase.place();
            Referent referent = new Referent();
            referent.phrases.add(phrase);
            sets.add(referent);
        }
    }

    private int root(int place) {
        int root = place;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int at = place; at != root; ) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    /** What a phrase names. */
    Referent of(NounPhrase phrase) {
        return sets.get(root(phrase.place()));
    }

    /** Everything that is named, in order of its first phrase. */
    List<Referent> all() {
        List<Referent> all = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (root(i) == i) {
                all.add(sets.get(i));
            }
        }
        return all;
    }

    /** Notes that two phrases name two things. */
    void apart(NounPhrase one, NounPhrase other) {
        of(one).apart.add(other.place());
        of(other).apart.add(one.place());
    }

    /** Whether nothing is known that keeps two phrases from naming the same. */
    boolean mayBeSame(NounPhrase one, NounPhrase other) {
        Referent a = of(one);
        Referent b = of(other);
        return a == b || (fit(a, b) && !areApart(a, b));
    }

    /** Whether words of names tell two phrases apart: the Orrin army is not the Tarne army. */
    boolean differInName(NounPhrase one, NounPhrase other) {
        Set<String> a = of(one).names;
        Set<String> b = of(other).names;
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static boolean fit(Referent a, Referent b) {
        return a.sort != null
                && a.sort == b.sort
                && (!(a.somebody && b.somebody) || Objects.equals(a.entity, b.entity));
    }

    private boolean areApart(Referent a, Referent b) {
        Referent smaller = a.apart.size() < b.apart.size() ? a : b;
        Referent larger = smaller == a ? b : a;
        return smaller.apart.stream().anyMatch(p -> sets.get(root(p)) == larger);
    }

    /** Takes two phrases for names of the same, unless something keeps them apart; whether they are now. */
    boolean join(NounPhrase one, NounPhrase other) {
        if (!mayBeSame(one, other)) {
            return false;
        }
        int a = root(one.place());
        int b = root(other.place());
        if (a != b) {
            boolean larger = weight(sets.get(a)) >= weight(sets.get(b));
            absorb(larger ? a : b, larger ? b : a);
        }
        return true;
    }

    private static int weight(Referent referent) {
        return referent.phrases.size() + referent.apart.size();
    }

    private void absorb(int kept, int gone) {
        Referent into = sets.get(kept);
        Referent from = sets.get(gone);
        parents[gone] = kept;
        into.phrases.addAll(from.phrases);
        into.apart.addAll(from.apart);
        into.names.addAll(from.names);
        boolean better = into.entity == null || (from.somebody && !into.somebody);
        into.entity = better && from.entity != null ? from.entity : into.entity;
        into.somebody |= from.somebody;
    }
}
