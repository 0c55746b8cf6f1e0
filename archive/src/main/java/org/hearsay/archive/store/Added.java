// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

/** What became of a page that was given to the archive. */
public sealed interface Added {
    /** The article's number in the archive; 0 when it took none in. */
    long article();

    /** An article that the archive did not hold. */
    record New(long article) implements Added {}

    /**
     * Another version of an article that it held; the older ones stay.
     *
     * @param number the version's, from 2
     */
    record Changed(long article, int number) implements Added {}

    /** The archive held the same bytes, or the same text at the same address. */
    record Held(long article) implements Added {}

    /** The archive was told to forget this address, and did not take it in again. */
    record Forgotten() implements Added {
        @Override
        public long article() {
            return 0;
        }
    }
}
