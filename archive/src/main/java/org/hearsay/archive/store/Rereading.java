// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import org.hearsay.article.Page;

/** Versions that an older reader read, and their pages, so that a newer one may read them again. */
public final class Rereading {
    private final Store store;
    private final String reader;

    /** @param reader the version of the newer reader */
    public Rereading(Store store, String reader) {
        this.store = store;
        this.reader = reader;
    }

    /** Those that another reader read and whose page is kept, by their numbers in the store, the oldest first. */
    public List<Long> versions() {
        return store.ask(handle -> handle.createQuery(
                        "SELECT v.id FROM version v JOIN page p ON p.version = v.id WHERE v.reader <> ? ORDER BY v.id")
                .bind(0, reader)
                .mapTo(Long.class)
                .list());
    }

    /** The page of a version, as it was given to the first reader. */
    public Page page(long version) {
        return store.ask(handle -> handle.createQuery("SELECT bytes, facts FROM page WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> PageFacts.page(Packed.bytes(row.getBytes(1)), row.getString(2)))
                .one());
    }
}
