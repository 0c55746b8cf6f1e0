// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Span;

/** Whom a noun points back to: "the doctor", "the group". */
final class NounAntecedents {
    private static final Pattern POSSESSOR = Pattern.compile("\\p{L}(?:['\u2019]s|s['\u2019]) ");

    private final Cast cast;
    private final Nouns nouns;

    NounAntecedents(Cast cast, Nouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /** The member that a noun points back to: one called so before, or of that role, or the last organisation. */
    Optional<Member> of(Mention noun) {
        return of(noun, noun.span().start());
    }

    /** The member that a noun of a headline means, wherever the article names it. */
    Optional<Member> anywhere(Mention noun) {
        return of(noun, Integer.MAX_VALUE);
    }

    private Optional<Member> of(Mention noun, int offset) {
        Comparator<Member> latest = Comparator.comparing(
                m -> m.mentions.headSet(new Span(offset, offset)).last());
        List<Member> before = cast.members().stream()
                .filter(m -> m.lastBefore(offset) != null)
                .filter(m -> kindFits(m, noun) && m.gender.fits(noun.gender()) && !m.holdsOther(noun, nouns))
                .filter(m -> noun.kind() != EntityKind.COLLECTIVE || isDescribedAlike(noun, m))
                .toList();
        Optional<Member> called = called(noun, before)
                .max(latest)
                .or(() -> ofSimilarRole(noun, before).stream().max(latest));
        boolean another = noun.plural() || isOfOthers(noun);
        if (noun.kind() == EntityKind.ORGANISATION && !another) {
            // A name is what a noun stands for, sooner than another noun.
            called = called.filter(Member::isNamed)
                    .or(() -> organisation(noun.head(), before, latest))
                    .or(() -> called(noun, before).max(latest));
        }
        return called.filter(m -> !isOfOthers(noun)
                        || m.name.toLowerCase(Locale.ROOT).contains(noun.name().toLowerCase(Locale.ROOT)))
                .or(() -> another ? Optional.empty() : organisation(noun.head(), before, latest));
    }

    private Stream<Member> called(Mention noun, List<Member> members) {
        return members.stream()
                .filter(m ->
                        m.nouns.contains(noun.head()) || endsWith(m.name, noun.head()) || m.holds(noun.head(), nouns));
    }

    /** "the pilots' union", which no other union is. */
    private static boolean isOfOthers(Mention noun) {
        return noun.kind() == EntityKind.ORGANISATION
                && POSSESSOR.matcher(noun.name()).find();
    }

    /** "the union": the last organisation whose name tells that it is one; "the company": the last whose name tells of no other sort. */
    private Optional<Member> organisation(String noun, List<Member> before, Comparator<Member> latest) {
        return before.stream()
                .filter(m -> m.kind == EntityKind.ORGANISATION && m.isNamed())
                .filter(m -> nouns.namesOne(noun, m.name))
                .filter(m -> m.nouns.stream().allMatch(nouns::trades) || !nouns.isAnyOrganisation(noun))
                .max(latest);
    }

    /** "the company", before it is named: the first organisation named later that the noun may stand for. */
    Optional<Member> namedLater(Mention noun) {
        boolean one = !noun.plural() && noun.kind() == EntityKind.ORGANISATION;
        return cast.members().stream()
                .filter(m -> one && m.kind == EntityKind.ORGANISATION && !m.mentions.isEmpty())
                .filter(m -> m.mentions.first().start() > noun.span().end() && nouns.namesOne(noun.head(), m.name))
                .min(Comparator.comparing(m -> m.mentions.first()));
    }

    /** "the mayor", before "Ann Reed, the mayor": the one person of the article who is told to hold that office. */
    Optional<Member> holder(Mention noun) {
        boolean one = noun.definite() && !noun.plural() && noun.kind() == EntityKind.UNNAMED && noun.personal();
        List<Member> holders = cast.members().stream()
                .filter(m -> one && m.kind == EntityKind.PERSON && m.gender.fits(noun.gender()))
                .filter(m ->
                        (m.nouns.contains(noun.head()) || m.holds(noun.head(), nouns)) && !m.holdsOther(noun, nouns))
                .toList();
        return holders.size() == 1 && !nouns.isKin(noun.head()) ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** "the army", before "the Tarnian army": the one organisation of the article that is called so. */
    Optional<Member> only(Mention noun) {
        boolean one = noun.definite() && !noun.plural() && noun.kind() == EntityKind.ORGANISATION;
        return one ? cast.only(noun.head()) : Optional.empty();
    }

    /** "Rebels", then "the rebel groups": a collective that is called by a word of the other's. */
    Optional<Member> kin(Mention noun) {
        String words = " " + noun.name().toLowerCase(Locale.ROOT) + " ";
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.COLLECTIVE && noun.kind() == EntityKind.COLLECTIVE)
                .filter(m -> isDescribedAlike(noun, m))
                .filter(m -> m.nouns.stream().anyMatch(n -> words.contains(" " + n + " "))
                        || (" " + m.name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun.head() + " "))
                .findFirst();
    }

    /** "Russian authorities" are others than "Kyiv authorities"; "the authorities" may be either. */
    private static boolean isDescribedAlike(Mention noun, Member member) {
        Set<String> here = capitalised(noun.name());
        Set<String> there = capitalised(member.name);
        return noun.definite() ? there.containsAll(here) || here.containsAll(there) : here.equals(there);
    }

    private static Set<String> capitalised(String words) {
        return Arrays.stream(words.split("[^\\p{L}]+"))
                .skip(1)
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static boolean kindFits(Member member, Mention noun) {
        return switch (noun.kind()) {
            case UNNAMED, PERSON -> member.isPersonal();
            case ORGANISATION -> member.kind == EntityKind.ORGANISATION;
            case COLLECTIVE ->
                member.kind == EntityKind.COLLECTIVE || (member.kind == EntityKind.ORGANISATION && member.plural);
            default -> member.kind == noun.kind();
        };
    }

    /** "the deputy council chief" of the "deputy head of the town council": two words of a role in common. */
    private static List<Member> ofSimilarRole(Mention noun, List<Member> members) {
        Set<String> words = longWords(noun.name());
        return members.stream()
                .filter(m -> noun.definite() && !noun.plural())
                .filter(m -> m.kind == EntityKind.PERSON)
                .filter(m -> m.roles.stream()
                        .anyMatch(r ->
                                longWords(r).stream().filter(words::contains).count() > 1))
                .toList();
    }

    private static Set<String> longWords(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> w.length() > 3)
                .collect(Collectors.toSet());
    }

    private static boolean endsWith(String words, String noun) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.equals(noun) || lower.endsWith(" " + noun);
    }
}
