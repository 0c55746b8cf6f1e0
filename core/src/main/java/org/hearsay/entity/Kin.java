// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom words of kin mean: "her husband", where the article calls somebody a husband, where it calls her a wife, or where a
 * man shares her surname.
 */
final class Kin {
    /** "Reed's elder sister, " or "husband " before a name. */
    private static final Pattern TOLD =
            Pattern.compile("(?:(?<owner>\\p{Lu}[\\p{L}\u2019'-]*?)['\u2019]s? |(?<own>[Hh]is|[Hh]er|[Tt]heir) )?"
                    + "(?:(?:elder|older|younger|eldest|youngest|late|first|second|former|estranged|twin) )*"
                    + "(?<noun>\\p{L}[\\p{L}-]*),? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?$");

    /** ", Reed's daughter," behind a name */
    private static final Pattern TOLD_BEHIND = Pattern.compile(
            "(?:,? \\d{1,3})?, (?:(?<owner>\\p{Lu}[\\p{L}’'-]*?)['’]s?|(?<own>his|her|their)) (?:[a-z]+ )?(?<noun>[a-z][a-z-]*)[,.;].*",
            Pattern.DOTALL);

    /** "her former husband", "Reed's wife" */
    private static final Pattern MEANT = Pattern.compile(
            "(?:(?<owner>\\p{Lu}.*?)['\u2019]s?|(?<own>[Hh]is|[Hh]er|[Tt]heir)) (?:[a-z]+ ){0,2}(?<noun>[a-z][a-z-]*).*",
            Pattern.DOTALL);

    /** How many characters before a name may call him kin. */
    private static final int NEAR = 50;

    private final String text;
    private final Cast cast;
    private final Nouns nouns;
    private final PronounAntecedents persons;

    /** Somebody who is called kin beside his name; {@code owner}: whose, as far as the words name him. */
    private record Called(
            Member member, String noun, @Nullable Member owner, Span place) {}

    Kin(String text, Cast cast, Nouns nouns, PronounAntecedents persons) {
        this.text = text;
        this.cast = cast;
        this.nouns = nouns;
        this.persons = persons;
    }

    /**
     * The person whom a noun of kin means.
     *
     * @param spokeLast the speaker of the statement before; null at the beginning
     */
    Optional<Member> of(Mention noun, @Nullable Member spokeLast) {
        Matcher meant = MEANT.matcher(noun.span().in(text));
        if (noun.plural() || !meant.matches()) {
            return Optional.empty();
        }
        String kin = plain(meant.group("noun"));
        if (!isPerson(kin)) {
            return Optional.empty();
        }
        Optional<Member> owner = owner(noun, meant, spokeLast);
        return owner.flatMap(o -> of(noun, kin, o));
    }

    private Optional<Member> of(Mention noun, String kin, Member owner) {
        Gender gender = nouns.gender(kin);
        List<Called> called = called();
        int here = noun.span().start();
        return calledSo(called, kin, owner, c -> c.owner == owner)
                .or(() -> called.stream()
                        .filter(c -> c.member == owner && nouns.inTurn(kin).contains(c.noun))
                        .flatMap(c -> whose(c, gender).stream())
                        .filter(m -> m != owner && m.gender.fits(gender))
                        .findFirst())
                .or(() -> nouns.isSpouse(kin) ? namesake(owner, gender, here) : Optional.empty())
                .or(() -> calledSo(called, kin, owner, c -> c.owner == null && nouns.isKin(kin)));
    }

    private static Optional<Member> calledSo(List<Called> called, String kin, Member owner, Predicate<Called> wanted) {
        return called.stream()
                .filter(c -> c.member != owner && c.noun.equals(kin) && wanted.test(c))
                .max(Comparator.comparing(Called::place))
                .map(Called::member);
    }

    /** Whose kin somebody is: whoever the words name, else who was named last before them. */
    private Optional<Member> whose(Called called, Gender gender) {
        return called.owner != null
                ? Optional.of(called.owner)
                : cast.members().stream()
                        .filter(m -> m.kind == EntityKind.PERSON && m != called.member && m.gender.fits(gender))
                        .filter(m -> m.lastBefore(called.place.start()) != null)
                        .max(Comparator.comparing(
                                m -> m.mentions.headSet(called.place).last()));
    }

    /** The one of another gender who shares a surname. */
    private Optional<Member> namesake(Member owner, Gender gender, int here) {
        Name name = Name.of(owner.name);
        List<Member> namesakes = cast.members().stream()
                .filter(m -> m != owner && m.kind == EntityKind.PERSON && m.gender == gender)
                .filter(m -> name.isFull() && Name.of(m.name).isFull())
                .filter(m -> Name.of(m.name).surname().equals(name.surname()) && m.lastBefore(here) != null)
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
    }

    private Optional<Member> owner(Mention noun, Matcher meant, @Nullable Member spokeLast) {
        String name = meant.group("owner");
        if (name != null) {
            List<Member> people = cast.people(Name.of(nouns.withoutTitles(name)));
            return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        }
        String own = meant.group("own").toLowerCase(Locale.ROOT);
        return own.equals("their") ? Optional.empty() : persons.of(pronoun(noun.span(), own), spokeLast);
    }

    private static Mention pronoun(Span words, String own) {
        return new Mention(
                new Span(words.start(), words.start() + own.length()),
                Mention.Form.PRONOUN,
                EntityKind.PERSON,
                own,
                own,
                List.of(),
                null,
                own.equals("his") ? Gender.MALE : Gender.FEMALE,
                true,
                false,
                true);
    }

    private List<Called> called() {
        List<Called> called = new ArrayList<>();
        for (Member member : cast.members()) {
            if (member.kind != EntityKind.PERSON) {
                continue;
            }
            for (Span mention : member.mentions) {
                Matcher told = TOLD.matcher(text).region(Math.max(0, mention.start() - NEAR), mention.start());
                Matcher behind =
                        TOLD_BEHIND.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + NEAR));
                if (told.find() && isPerson(plain(told.group("noun")))) {
                    called.add(called(member, told, mention));
                } else if (behind.matches() && isPerson(plain(behind.group("noun")))) {
                    called.add(called(member, behind, mention));
                }
            }
        }
        return called;
    }

    private Called called(Member member, Matcher told, Span mention) {
        String owner = told.group("owner");
        List<Member> owners = owner == null ? List.of() : cast.people(Name.of(owner));
        return new Called(member, plain(told.group("noun")), owners.size() == 1 ? owners.getFirst() : null, mention);
    }

    /**
     * "His wife, Ann, was there. Mrs Reed said": the one who is told by a first name alone to be of a family, of those who fit
     * a title; empty when there are several.
     */
    Optional<Member> ofFamily(Gender gender) {
        List<Member> family = called().stream()
                .filter(c ->
                        nouns.sharesSurname(c.noun) && !Name.of(c.member.name).isFull())
                .map(Called::member)
                .filter(m ->
                        m.gender.fits(gender) && nouns.genderOfFirstName(m.name).fits(gender))
                .distinct()
                .toList();
        return family.size() == 1 ? Optional.of(family.getFirst()) : Optional.empty();
    }

    private boolean isPerson(String noun) {
        return nouns.isKin(noun)
                || nouns.kind("", noun).filter(EntityKind.PERSON::equals).isPresent();
    }

    /** "ex-husband": a husband. */
    private static String plain(String noun) {
        return noun.toLowerCase(Locale.ROOT).replaceFirst("^(?:ex|step)-", "");
    }
}
