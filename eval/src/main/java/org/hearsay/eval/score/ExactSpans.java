// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Counts spans of one text that are the same on both sides, each span once however many attributions share it. */
public final class ExactSpans {
    private ExactSpans() {}

    public static Counts count(Collection<Fragments> gold, Collection<Fragments> ours) {
        Set<Fragments> wanted = new HashSet<>(gold);
        Set<Fragments> found = new HashSet<>(ours);
        wanted.remove(Fragments.NONE);
        found.remove(Fragments.NONE);
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Counts(right, found.size(), wanted.size());
    }
}
