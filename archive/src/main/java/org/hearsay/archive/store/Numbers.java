// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The next number of each kind of thing; only the writer gives them out. */
final class Numbers {
    private final Map<String, Long> next = new HashMap<>();

    /** As the last commit left them. */
    Numbers(Handle handle) {
        handle.createQuery("SELECT name, next FROM counter")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> next.put(entry.getKey(), entry.getValue()));
    }

    long next(String kind) {
        return next.merge(kind, 2L, (last, one) -> last + 1) - 1;
    }

    /** A thing bears this number already. */
    void taken(String kind, long number) {
        next.merge(kind, number + 1, Math::max);
    }

    void write(Handle handle) {
        next.forEach((name, number) -> handle.execute(
                "INSERT INTO counter (name, next) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET next = excluded.next",
                name,
                number));
    }
}
