// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.lexicon.Lexicons;

/**
 * Finds which referents of a story's articles are the same: by names, by roles, by the nouns that they are called by, by who
 * leads them. Two referents of one article are one in the story only when they have a noun in common and other articles join them. Immutable: one instance serves many threads.
 */
public final class StoryLabels {
    /** So many referents that share a word stand for all, so that twice the articles cost twice the time. */
    private static final int MOST_COMPARED = 16;

    private final Knowledge knowledge;

    public StoryLabels(Lexicons lexicons) {
        this.knowledge = new Knowledge(lexicons);
    }

    /** Profiles that are one in the story. */
    private static final class Group {
        private final List<Profile> members = new ArrayList<>();
        private final Map<Integer, Profile> byArticle = new HashMap<>();

        private Group(Profile first) {
            members.add(first);
            byArticle.put(first.article, first);
        }

        private void add(Group other) {
            members.addAll(other.members);
            byArticle.putAll(other.byArticle);
        }

        private boolean mayBeOneWith(Group other) {
            return other.members.stream().allMatch(p -> {
                Profile beside = byArticle.get(p.article);
                return beside == null || Kinship.mayBeOne(beside, p);
            });
        }
    }

    private record Pair(Profile one, Profile other, int kinship) {}

    /**
     * The story's referents, those with most labels first.
     *
     * @param articles the story's articles; of mirrors one is enough
     */
    public List<StoryReferent> of(List<LabelledArticle> articles) {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            profiles.addAll(profiles(i, articles.get(i)));
        }
        withoutPlaces(profiles);
        Map<Profile, Group> groups = new LinkedHashMap<>();
        profiles.forEach(p -> groups.put(p, new Group(p)));
        for (Pair pair : pairs(profiles)) {
            join(groups, pair);
        }
        return groups.values().stream()
                .distinct()
                .map(StoryLabels::referent)
                .sorted(Comparator.comparingInt((StoryReferent r) -> r.places().size())
                        .reversed())
                .toList();
    }

    private List<Profile> profiles(int place, LabelledArticle labelled) {
        Map<String, Profile> byEntity = new LinkedHashMap<>();
        Map<String, Entity> entities = new HashMap<>();
        labelled.entities().forEach(e -> entities.put(e.id(), e));
        for (Label label : labelled.labels()) {
            Entity entity = entities.get(label.referent());
            if (entity != null) {
                byEntity.computeIfAbsent(entity.id(), id -> new Profile(place, entity))
                        .add(label, labelled.article().text(label.span()), knowledge);
            }
        }
        for (Profile person : byEntity.values()) {
            Profile group = person.entity.affiliation() == null ? null : byEntity.get(person.entity.affiliation());
            if (group != null && person.isPerson() && group.leader == null) {
                group.leader = surname(person.entity);
            }
        }
        return List.copyOf(byEntity.values());
    }

    /** What people are called after a place tells where they are, not which of its people they are. */
    private static void withoutPlaces(List<Profile> profiles) {
        Set<String> places = new HashSet<>();
        profiles.stream().filter(p -> p.sort == Sort.PLACE).forEach(p -> places.addAll(p.names));
        profiles.stream().filter(p -> p.sort == Sort.PEOPLE).forEach(p -> p.names.removeAll(places));
    }

    private static String surname(Entity person) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /**
     * Pairs that something speaks for, the surest first. Only those are compared that share a word or a class, and of those
     * that share it the first few stand for all.
     */
    private static List<Pair> pairs(List<Profile> profiles) {
        Map<String, List<Profile>> byKey = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Profile profile : profiles) {
            Set<Profile> before = new LinkedHashSet<>();
            for (String key : keys(profile)) {
                List<Profile> sharing = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                before.addAll(sharing);
                if (sharing.size() < MOST_COMPARED) {
                    sharing.add(profile);
                }
            }
            for (Profile other : before) {
                int kinship = Kinship.of(other, profile);
                if (kinship > 0) {
                    pairs.add(new Pair(other, profile, kinship));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::kinship)
                .thenComparing(p -> p.one.labels.size() + p.other.labels.size())
                .reversed());
        return pairs;
    }

    private static Set<String> keys(Profile profile) {
        Set<String> keys = new HashSet<>(Set.of("name " + profile.entity.name().toLowerCase(Locale.ROOT)));
        profile.nouns.forEach(n -> keys.add(profile.sort + n));
        profile.names.forEach(n -> keys.add(profile.sort + n));
        profile.words.forEach(n -> keys.add(profile.sort + n));
        profile.classes.forEach(c -> keys.add(profile.sort + "class " + c));
        if (profile.leader != null) {
            keys.add(profile.sort + "leader " + profile.leader);
        }
        return keys;
    }

    private static void join(Map<Profile, Group> groups, Pair pair) {
        Group one = Objects.requireNonNull(groups.get(pair.one));
        Group other = Objects.requireNonNull(groups.get(pair.other));
        if (one != other && one.mayBeOneWith(other)) {
            one.add(other);
            other.members.forEach(p -> groups.put(p, one));
        }
    }

    private static StoryReferent referent(Group group) {
        List<StoryReferent.Place> places = new ArrayList<>();
        group.members.stream()
                .sorted(Comparator.comparingInt(p -> p.article))
                .forEach(p -> p.labels.forEach(l -> places.add(new StoryReferent.Place(p.article, l))));
        Profile fullest = group.members.stream()
                .max(Comparator.comparing((Profile p) -> p.entity.kind() == EntityKind.PERSON)
                        .thenComparing(p -> p.entity.kind() == EntityKind.ORGANISATION)
                        .thenComparing(p -> p.labels.size()))
                .orElseThrow();
        return new StoryReferent(fullest.entity.name(), fullest.entity.kind(), places);
    }
}
