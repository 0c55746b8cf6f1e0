// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** How much tells that two articles' referents are the same. */
final class Kinship {
    private static final int NAME = 10;
    private static final int LEADER = 7;
    private static final int SAME_WORDS = 6;
    private static final int ROLE = 4;
    private static final int NOUN = 3;
    private static final int CLASS = 1;

    private Kinship() {}

    /** 0: nothing tells it, or something tells that they are two. */
    static int of(Profile one, Profile other) {
        if (one.article == other.article) {
            return 0;
        }
        boolean named = !one.names.isEmpty() && one.entity.name().equalsIgnoreCase(other.entity.name());
        if (one.sort != other.sort) {
            return named ? NAME : 0;
        }
        return one.sort == Sort.PERSON ? people(one, other) : others(one, other);
    }

    /** Whether two referents of one article may be one, seen from other articles: groups or happenings of one noun. */
    static boolean mayBeOne(Profile one, Profile other) {
        boolean conflict =
                !one.names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(one.names, other.names);
        return one.sort == other.sort
                && one.sort != Sort.PERSON
                && !conflict
                && !Collections.disjoint(one.nouns, other.nouns);
    }

    private static int people(Profile one, Profile other) {
        if (one.isPerson() && other.isPerson()) {
            return sameName(one.entity.name(), other.entity.name()) ? NAME : 0;
        }
        boolean shared = !Collections.disjoint(roles(one), roles(other));
        boolean nouns = !Collections.disjoint(one.nouns, other.nouns);
        if (one.isPerson() || other.isPerson()) {
            return shared
                            && !Collections.disjoint(
                                    (one.isPerson() ? other : one).nouns, roles(one.isPerson() ? one : other))
                    ? ROLE
                    : 0;
        }
        return wordings(one, other) + (nouns ? NOUN : 0);
    }

    private static Set<String> roles(Profile person) {
        Set<String> roles = new HashSet<>(person.words);
        roles.addAll(person.nouns);
        roles.removeAll(person.names);
        return roles;
    }

    /** The same surname, and first names that agree where both are told. */
    private static boolean sameName(String one, String other) {
        String[] a = one.toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+");
        String[] b = other.toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+");
        boolean surnames = a[a.length - 1].equals(b[b.length - 1]);
        return surnames
                && (a.length == 1 || b.length == 1 || a[a.length - 2].equals(b[b.length - 2]) || a[0].equals(b[0]));
    }

    private static int others(Profile one, Profile other) {
        boolean named = !one.names.isEmpty() && !other.names.isEmpty();
        boolean sharesName = !Collections.disjoint(one.names, other.names);
        if (named && !sharesName) {
            return one.leader != null && Objects.equals(one.leader, other.leader) ? LEADER : 0;
        }
        int kinship = one.leader != null && Objects.equals(one.leader, other.leader) ? LEADER : 0;
        kinship += wordings(one, other);
        kinship += sharesName ? NAME : 0;
        boolean nouns = !Collections.disjoint(one.nouns, other.nouns);
        boolean described =
                !Collections.disjoint(one.words, other.nouns) || !Collections.disjoint(one.nouns, other.words);
        kinship += nouns || (described && one.sort == Sort.PEOPLE) ? NOUN : 0;
        return kinship + (Collections.disjoint(one.classes, other.classes) ? 0 : CLASS);
    }

    /** Wordings of two words or more that both articles have. */
    private static int wordings(Profile one, Profile other) {
        return one.wordings.stream().anyMatch(w -> w.contains(" ") && other.wordings.contains(w)) ? SAME_WORDS : 0;
    }
}
