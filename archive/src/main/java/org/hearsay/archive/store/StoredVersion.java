// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Arrays;
import org.hearsay.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What stood at an address when it was read.
 *
 * @param article the article's number in the archive
 * @param number the version's, from 1, in the order in which they came into the archive
 * @param newest the number of the article's version that was seen last
 * @param address by what the archive knows the article
 * @param seen when it was read, as an instant (ISO 8601)
 * @param reader the version of the reader that read it
 * @param record the record, packed
 */
public record StoredVersion(
        long article, int number, int newest, String address, String seen, String reader, byte[] record) {
    /** Whether it is the newest. */
    public boolean current() {
        return number == newest;
    }

    /** The reading; made anew at each call. */
    public Reading reading() {
        return Records.reading(record);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredVersion version
                && article == version.article
                && number == version.number
                && Arrays.equals(record, version.record);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(article) * 31 + number;
    }

    @Override
    public String toString() {
        return address + " (version " + number + ")";
    }
}
