// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.io.IOException;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.Store;
import org.jdbi.v3.core.Handle;

/** What is written of each hit, one after the other, while the archive stands still. */
public interface Format {
    /** Whether it takes hits in the order in which the articles came, whatever the request says. */
    default boolean asTheyCame() {
        return false;
    }

    /**
     * Before the first.
     *
     * @param source the archive
     */
    void begin(Source source) throws IOException;

    void hit(Hit hit) throws IOException;

    /** After the last: all is there. */
    void end() throws IOException;

    /** Nothing more comes; the last line says so. */
    void broken(String error) throws IOException;

    /**
     * What is exported of what.
     *
     * @param store the archive
     * @param handle a connection that sees one state of it
     * @param request what was asked
     * @param asked the same in words
     * @param made when, as an instant
     */
    record Source(Store store, Handle handle, SearchRequest request, String asked, String made) {
        /** Whether everything was asked for. */
        boolean everything() {
            return request.limit() == 0
                    && request.words().isEmpty()
                    && !request.statements()
                    && request.facets().isEmpty();
        }
    }
}
