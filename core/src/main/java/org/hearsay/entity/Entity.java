// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of.
 *
 * @param id unique in its reading: {@code p1} a person, {@code o1} an organisation, {@code e1} anything else
 * @param kind what it is
 * @param name the fullest name or description that the article gives
 * @param roles titles and roles as written, without repetition
 * @param affiliation id of the organisation that it belongs to; null when none is told
 * @param issuer of a document, id of the entity that issued it; else null
 * @param mentions where it stands, in order
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        List<String> roles,
        @Nullable String affiliation,
        @Nullable String issuer,
        List<Span> mentions) {
    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
