// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** An entity while it is being collected: everything that its mentions have told so far. */
final class Member {
    private static final String SHADOW = "shadow";

    EntityKind kind;
    String name;
    Gender gender = Gender.UNKNOWN;
    boolean plural;
    boolean personal;

    @Nullable
    Member affiliation;

    @Nullable
    Member issuer;

    /** Roles as written. */
    final Set<String> roles = new LinkedHashSet<>();

    /** What a trial makes of a person: a defendant. */
    final Set<String> parties = new LinkedHashSet<>();

    /** Lemmas of the nouns that it was called by: "army", "group". */
    final Set<String> nouns = new LinkedHashSet<>();

    /** Other names that a person goes by. */
    final Set<Name> aliases = new LinkedHashSet<>();

    final NavigableSet<Span> mentions = new TreeSet<>();

    /** Those of the mentions that are pronouns outside statements. */
    final Set<Span> followed = new HashSet<>();

    Member(EntityKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    boolean isPersonal() {
        return kind == EntityKind.PERSON || (kind == EntityKind.UNNAMED && personal && !plural);
    }

    /** Whether it goes by a name rather than by a noun. */
    boolean isNamed() {
        return (kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION)
                && name.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a noun tells a role of this person. */
    boolean holds(String noun, Nouns lexicon) {
        return parties.contains(noun) || roles.stream().anyMatch(r -> lexicon.isOffice(r, noun));
    }

    /** "the health secretary", of a regional secretary: whether every such office of this person is told to be another. */
    boolean holdsOther(Mention noun, Nouns lexicon) {
        boolean former = Nouns.tellsOfFormer(noun.name());
        Set<String> wanted = Nouns.told(noun.name(), noun.head());
        List<String> offices =
                roles.stream().filter(r -> lexicon.isOffice(r, noun.head())).toList();
        return kind == EntityKind.PERSON
                && !offices.isEmpty()
                && (offices.stream().allMatch(o -> Nouns.tellsOfFormer(o) != former)
                        || offices.stream().allMatch(o -> isOther(Nouns.told(o, noun.head()), wanted)));
    }

    /** Whether the words before one office tell that it is another: both are told and share none, or one is a shadow of the other. */
    private static boolean isOther(Set<String> office, Set<String> wanted) {
        return office.contains(SHADOW) != wanted.contains(SHADOW)
                || (!office.isEmpty() && !wanted.isEmpty() && Collections.disjoint(office, wanted));
    }

    /** The last mention that ends before a place; null when there is none. */
    @Nullable
    Span lastBefore(int offset) {
        return mentions.lower(new Span(offset, offset));
    }

    /** The last mention that lies between two places; null when there is none. */
    @Nullable
    Span mentionIn(int start, int end) {
        Span last = lastBefore(end);
        return last != null && last.start() >= start && last.end() <= end ? last : null;
    }

    /** Takes note of a pronoun outside statements: it tells how salient somebody is, and nothing else. */
    void follow(Span pronoun) {
        if (mentions.add(pronoun)) {
            followed.add(pronoun);
        }
    }

    /** Takes over what a mention tells. */
    void learn(Mention mention) {
        roles.addAll(mention.roles());
        gender = gender.or(mention.gender());
        personal |= mention.personal();
        boolean noun = !mention.head().isEmpty() && mention.form() != Mention.Form.PRONOUN;
        boolean other = Nouns.tellsOfFormer(mention.name())
                || Nouns.told(mention.name(), mention.head()).contains(SHADOW);
        if (noun && other && kind == EntityKind.PERSON) {
            // "the former mayor" is no mayor.
            roles.add(mention.name());
        } else if (noun && !mention.head().equals("old")) {
            nouns.add(mention.head());
        }
    }
}
