// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation over the whole archive.
 *
 * @param id its number
 * @param kind person or organisation
 * @param name as it was first written
 * @param names every way in which it was written
 * @param roles roles over time, the earliest first
 * @param statements how many statements of the newest versions it makes
 * @param articles how many articles it appears in
 * @param alike numbers of others whose name is written or sounds the same, and who were taken for somebody else
 */
public record StoredEntity(
        long id,
        String kind,
        String name,
        List<String> names,
        List<Role> roles,
        int statements,
        int articles,
        List<Long> alike) {
    /**
     * A role, as articles gave it.
     *
     * @param role as written
     * @param affiliation the organisation beside it; null when none is told
     * @param firstDay the first day of publication with it; null when unknown
     * @param lastDay the last such day
     * @param articles in how many articles
     */
    public record Role(
            String role,
            @Nullable String affiliation,
            @Nullable String firstDay,
            @Nullable String lastDay,
            int articles) {}

    /**
     * The entity in an article.
     *
     * @param article its number
     * @param version the newest version with the entity
     * @param headline of that version; null when it has none
     * @param outlet that published it; null when unknown
     * @param day of publication; null when unknown
     * @param name as written there
     * @param roles as written there; empty when none are
     * @param affiliation the organisation beside them; null when none is told
     */
    public record Appearance(
            long article,
            int version,
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable String day,
            String name,
            String roles,
            @Nullable String affiliation) {}

    public StoredEntity {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        alike = List.copyOf(alike);
    }
}
