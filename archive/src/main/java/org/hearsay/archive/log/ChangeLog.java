// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.log;

import java.util.List;
import org.hearsay.archive.store.Store;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Everything that people changed in an archive. It is read off what they decided, so that nothing can be missing from it. */
public final class ChangeLog {
    private static final String MADE = "SELECT made, who, %s AS act, id, %s AS subject, %s AS detail FROM %s";
    private static final String UNDONE =
            "SELECT undone, undone_by, 'undo-' || %s, id, %s, %s FROM %s WHERE undone IS NOT NULL";

    private static final String CORRECTED =
            "CASE WHEN was IS NULL THEN 'add-statement' WHEN is_now IS NULL THEN 'drop-statement' ELSE 'correct' END";

    private static final String ALL = String.join(
            " UNION ALL ",
            both(CORRECTED, "address", "''", "correction"),
            both("'telling'", "address", "axis || ' ' || value", "telling_correction"),
            both("'check'", "address", "''", "checked"),
            both("kind", "subject", "detail", "decision"));

    private final Store store;

    public ChangeLog(Store store) {
        this.store = store;
    }

    private static String both(String act, String subject, String detail, String table) {
        return MADE.formatted(act, subject, detail, table) + " UNION ALL "
                + UNDONE.formatted(act, subject, detail, table);
    }

    /**
     * Changes, the last first.
     *
     * @param who only his; null: everybody's
     * @param limit at most so many
     * @param passed so many further down
     */
    public List<Change> newest(@Nullable String who, int limit, int passed) {
        String sql = "SELECT c.made, c.who, c.act, c.id, c.subject, c.detail, a.id FROM (" + ALL
                + ") c LEFT JOIN article a ON a.address = c.subject" + (who == null ? "" : " WHERE c.who = :who")
                + " ORDER BY c.made DESC, c.id DESC, c.act LIMIT " + limit + " OFFSET " + passed;
        return store.ask(handle -> {
            Query query = handle.createQuery(sql);
            if (who != null) {
                query.bind("who", who);
            }
            return query.map((row, context) -> new Change(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getLong(4),
                            row.getString(5),
                            row.getString(6),
                            row.getObject(7) == null ? null : row.getLong(7)))
                    .list();
        });
    }

    /** Everybody who changed something, by name. */
    public List<String> people() {
        return store.ask(handle -> handle.createQuery("SELECT DISTINCT c.who FROM (" + ALL + ") c ORDER BY 1")
                .mapTo(String.class)
                .list());
    }
}
