// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.archive.entity.Identified;
import org.hearsay.entity.Entity;
import org.jdbi.v3.core.Handle;

/** Who is who in an article, as a person decided: by the names that it gives, which outlive readings and versions. */
final class DecidedEntities {
    private static final String SELECT = "SELECT p.name, p.entity FROM appearance p JOIN version v ON v.id = p.version"
            + " WHERE p.grounds = '" + Identified.Grounds.DECIDED.key() + "' AND p.entity IS NOT NULL AND ";

    private final Map<String, Long> byName = new HashMap<>();

    private DecidedEntities(Handle handle, String where, long number) {
        handle.createQuery(SELECT + where + " ORDER BY v.id")
                .bind(0, number)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(e -> byName.put(e.getKey(), e.getValue()));
    }

    /** In a version that is read once more. */
    static DecidedEntities ofVersion(Handle handle, long version) {
        return new DecidedEntities(handle, "p.version = ?", version);
    }

    /** In the versions of an article that gets another. */
    static DecidedEntities ofArticle(Handle handle, long article) {
        return new DecidedEntities(handle, "v.article = ?", article);
    }

    /** The same entities, save those that a person knew better. */
    Map<String, Identified> over(Map<String, Identified> identified, Iterable<Entity> entities) {
        if (byName.isEmpty()) {
            return identified;
        }
        Map<String, Identified> decided = new HashMap<>(identified);
        for (Entity entity : entities) {
            Long person = byName.get(entity.name());
            if (person != null) {
                decided.put(entity.id(), new Identified(person, Identified.Grounds.DECIDED));
            }
        }
        return decided;
    }
}
