// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The cast as entities with ids, and the statements with their speakers' ids. */
final class Entities {
    private final Map<Member, String> ids = new IdentityHashMap<>();

    private Entities() {}

    static SpeakerResolver.Resolved of(Cast cast, Speakers speakers, List<Statement> given) {
        Entities entities = new Entities();
        // Who asks in an interview may be named beside the article alone.
        Set<Member> spoken = given.stream()
                .map(s -> speakers.of(s).speaker())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Member> members = cast.members().stream()
                .filter(m -> !m.mentions.isEmpty() || spoken.contains(m))
                .sorted(Comparator.comparing(Entities::first))
                .toList();
        entities.number(members);
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : given) {
            Found found = speakers.of(statement);
            statements.add(statement.spokenBy(
                    entities.id(found.speaker()),
                    found.resolution(),
                    entities.medium(statement.medium(), speakers.documents())));
        }
        return new SpeakerResolver.Resolved(
                members.stream().map(entities::entity).toList(), statements);
    }

    private static Span first(Member member) {
        return member.mentions.isEmpty() ? new Span(Integer.MAX_VALUE, Integer.MAX_VALUE) : member.mentions.first();
    }

    private void number(List<Member> members) {
        int people = 0;
        int organisations = 0;
        int others = 0;
        for (Member member : members) {
            ids.put(
                    member,
                    switch (member.kind) {
                        case PERSON -> "p" + ++people;
                        case ORGANISATION -> "o" + ++organisations;
                        default -> "e" + ++others;
                    });
        }
    }

    private @Nullable String id(@Nullable Member member) {
        return member == null ? null : ids.get(member);
    }

    private @Nullable Medium medium(@Nullable Medium medium, Documents documents) {
        return medium == null ? null : new Medium(medium.span(), id(documents.of(medium)));
    }

    private Entity entity(Member member) {
        return new Entity(
                ids.getOrDefault(member, ""),
                member.kind,
                member.name,
                distinct(member),
                id(member.affiliation),
                id(member.issuer),
                longest(member));
    }

    /** The mentions, but for those inside a longer one: the name inside the name with its title. */
    private static List<Span> longest(Member member) {
        return member.mentions.stream()
                .filter(m -> !member.followed.contains(m))
                .filter(m -> member.mentions.stream().noneMatch(o -> !o.equals(m) && o.contains(m)))
                .toList();
    }

    /** The roles, each once, whatever its case. */
    private static List<String> distinct(Member member) {
        Set<String> seen = new HashSet<>();
        return member.roles.stream()
                .filter(r -> seen.add(r.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
