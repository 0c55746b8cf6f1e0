// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things of an archive of which a person may decide that two are one, or that one is two: its entities, its stories. */
public interface Divided {
    /** What was decided about one and all that was merged into it, also what was undone, the last made first. */
    List<StoredDecision> decisions(long id);

    /**
     * Makes two one, as a person decided; the second one's number goes on to mean the first.
     *
     * @param who decides
     * @param seen what he saw of the decisions about the first, as {@link DecisionTables#seen} tells it; null: he decides about what
     *     is there, whatever that is
     * @throws DecisionException when there is no such, both are one already, or somebody else has decided since
     */
    void merge(long into, long merged, String who, @Nullable String seen);

    /**
     * Takes one apart, as a person decided: in these articles it is another.
     *
     * @param who decides
     * @param seen as above
     * @return the number of that other
     * @throws DecisionException when none of the articles is about it, or all are, or somebody else has decided since
     */
    long split(long id, List<Long> articles, String who, @Nullable String seen);

    /** Makes two one, whatever was decided about them before. */
    default void merge(long into, long merged, String who) {
        merge(into, merged, who, null);
    }

    /** Takes one apart, whatever was decided about it before. */
    default long split(long id, List<Long> articles, String who) {
        return split(id, articles, who, null);
    }
}
