// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about entities or stories, as the archive keeps it.
 *
 * @param id its number
 * @param who decided; empty where nobody told
 * @param made when, as an instant
 * @param kind what was done
 * @param subject what was merged into another, or taken apart
 * @param subjectName what that is called; null when it has no name now
 * @param detail into what it was merged, or what was taken from it
 * @param detailName what that is called; null when it has no name now
 * @param articles how many articles it moved, as far as the archive holds them still
 * @param remembered whether it is known what it moved, so that it can be undone
 * @param undone when it was undone, as an instant; null while it stands
 * @param undoneBy who undid it; null while it stands
 */
public record StoredDecision(
        long id,
        String who,
        String made,
        Kind kind,
        long subject,
        @Nullable String subjectName,
        long detail,
        @Nullable String detailName,
        int articles,
        boolean remembered,
        @Nullable String undone,
        @Nullable String undoneBy) {
    /** What can be decided. */
    public enum Kind {
        /** Two entities are one. */
        MERGE,
        /** In some articles an entity is somebody else. */
        SPLIT,
        /** Two stories are one. */
        MERGE_STORY,
        /** Some articles of a story cover another happening. */
        SPLIT_STORY;

        /** As the archive writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is about stories, else about entities. */
        public boolean ofStories() {
            return this == MERGE_STORY || this == SPLIT_STORY;
        }

        static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
        }
    }

    public boolean stands() {
        return undone == null;
    }

    /** What the two are together: that into which it was merged, or that which was taken apart. */
    public long whole() {
        return kind == Kind.MERGE || kind == Kind.MERGE_STORY ? detail : subject;
    }

    /** The other of the two. */
    public long part() {
        return kind == Kind.MERGE || kind == Kind.MERGE_STORY ? subject : detail;
    }

    /** What the other of the two is called; null when it has no name now. */
    public @Nullable String partName() {
        return kind == Kind.MERGE || kind == Kind.MERGE_STORY ? subjectName : detailName;
    }
}
