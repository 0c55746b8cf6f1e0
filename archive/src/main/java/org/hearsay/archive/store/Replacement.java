// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hearsay.archive.entity.EntityRegister;
import org.hearsay.archive.entity.Identified;
import org.jdbi.v3.core.Handle;

/** Puts another reading in place of a version's; who is who in it, as a person decided, stays. */
final class Replacement {
    private final Handle handle;
    private final Dialect dialect;
    private final Batch batch;
    private final EntityRegister entities;
    private final Numbers numbers;

    Replacement(Handle handle, Dialect dialect, Batch batch, EntityRegister entities, Numbers numbers) {
        this.handle = handle;
        this.dialect = dialect;
        this.batch = batch;
        this.entities = entities;
        this.numbers = numbers;
    }

    /** @param reader version of the reader that made the reading */
    void put(long version, Entry entry, String reader) throws SQLException {
        Map<String, Identified> identified = DecidedEntities.ofVersion(handle, version)
                .over(entities.identified(entry.reading()), entry.reading().entities());
        String key = dialect.wordsKey();
        handle.execute(
                "DELETE FROM statement_words WHERE " + key + " IN (SELECT id FROM statement WHERE version = ?)",
                version);
        handle.execute("DELETE FROM article_words WHERE " + key + " = ?", version);
        for (String table : List.of("statement", "label", "appearance")) {
            handle.execute("DELETE FROM " + table + " WHERE version = ?", version);
        }
        VersionRows rows = new VersionRows(batch, dialect, entry, version);
        rows.reread(reader);
        rows.found(identified, local -> numbers.next("statement"));
    }
}
