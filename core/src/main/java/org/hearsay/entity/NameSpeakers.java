// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Furniture;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.statement.Resolution.How;
import org.jspecify.annotations.Nullable;

/** The speakers whom names mean. */
final class NameSpeakers {
    private final Article article;
    private final String text;
    private final Cast cast;
    private final NounAntecedents antecedents;
    private final Nouns nouns;
    private final Ages ages;
    private final Kin kin;
    private final Set<Name> searched = new HashSet<>();

    NameSpeakers(Article article, Cast cast, NounAntecedents antecedents, Nouns nouns, Ages ages, Kin kin) {
        this.kin = kin;
        this.ages = ages;
        this.article = article;
        this.text = article.text();
        this.cast = cast;
        this.antecedents = antecedents;
        this.nouns = nouns;
    }

    Found of(Mention name) {
        return name.kind() == EntityKind.PERSON || isCalledLikePerson(name) ? person(name) : other(name);
    }

    /** Whom a name in capitals means, as transcripts write it; empty when it is no such name, or nobody's or several people's. */
    Optional<Found> ofCapitals(Span words) {
        String written = words.in(text);
        if (!Name.isCapitals(written)) {
            return Optional.empty();
        }
        Name name = Name.of(nouns.withoutTitles(written));
        List<Member> people = cast.people(name);
        if (people.stream().noneMatch(m -> Name.of(m.name).isFull())) {
            people = fullNames(name);
        }
        if (people.size() != 1) {
            return Optional.empty();
        }
        Member member = people.getFirst();
        How how = Name.of(member.name).equals(name) ? How.NAMED : How.SURNAME;
        return Optional.of(Found.by(how, member, fullMention(member, words)));
    }

    /** The one person of the article whose surname or other name a word is, though it is a common noun too. */
    Optional<Found> ofSurname(Span word) {
        Name name = Name.of(word.in(text));
        List<Member> people = cast.people(name).stream()
                .filter(m -> m.aliases.contains(name)
                        || (Name.of(m.name).isFull()
                                && Name.of(m.name).surname().equals(name.surname())))
                .toList();
        return people.size() == 1
                ? Optional.of(Found.by(How.SURNAME, people.getFirst(), fullMention(people.getFirst(), word)))
                : Optional.empty();
    }

    /** The one person whose full name the page gives with this surname, be it in a byline; else those whom the article names. */
    private List<Member> fullNames(Name surname) {
        if (!searched.add(surname)) {
            return cast.people(surname);
        }
        Pattern full = Pattern.compile("(?:\\p{Lu}[\\p{Ll}\\p{M}'\u2019.-]+[ \u00a0])+(?=\\p{Lu})(?iu:"
                + Pattern.quote(surname.surname()) + ")(?![\\p{L}\\p{N}])");
        Set<String> found = new TreeSet<>();
        Stream.concat(Stream.of(article.text()), article.furniture().stream().map(Furniture::text))
                .flatMap(t -> full.matcher(t).results())
                .map(m -> nouns.withoutTitles(m.group()))
                .filter(n -> Name.of(n).isFull() && !Name.isCapitals(n))
                .forEach(found::add);
        return found.size() == 1 ? List.of(cast.fullPerson(found.iterator().next())) : cast.people(surname);
    }

    /** A name taken for an organisation's or a place's, though somebody of the article is called so. */
    private boolean isCalledLikePerson(Mention name) {
        return (name.kind() == EntityKind.ORGANISATION || name.kind() == EntityKind.PLACE)
                && !cast.people(Name.of(name.name())).isEmpty();
    }

    private Found person(Mention mention) {
        Name name = Name.of(mention.name());
        List<Member> people = called(name, mention);
        boolean known = people.stream().anyMatch(m -> Name.of(m.name).sameAs(name));
        if (name.isFull() && (known || people.size() != 1)) {
            return learnt(How.NAMED, cast.person(mention.name(), mention.span()), null, mention);
        }
        if (people.size() > 1) {
            return Found.unknown("several people of the article are called \"" + mention.name() + "\"");
        }
        Optional<Member> organisation =
                people.isEmpty() && mention.roles().isEmpty() && mention.gender() == Gender.UNKNOWN
                        ? cast.onlyLonger(mention.name())
                        : Optional.empty();
        if (organisation.isPresent()) {
            return learnt(How.SURNAME, organisation.get(), null, mention);
        }
        if (people.isEmpty() && mention.gender() != Gender.UNKNOWN && !name.isFull()) {
            Optional<Member> family = cast.people(name).isEmpty() ? Optional.empty() : kin.ofFamily(mention.gender());
            if (family.isPresent()) {
                family.get().name = family.get().name + " " + mention.name();
                return learnt(How.SURNAME, family.get(), null, mention);
            }
        }
        if (people.isEmpty()) {
            // "Mr Varga" after "Ms Varga" is another person of that name.
            Member another = cast.add(EntityKind.PERSON, mention.name());
            another.gender = mention.gender().or(nouns.genderOfFirstName(mention.name()));
            return learnt(How.NAMED, another, null, mention);
        }
        Member member = people.getFirst();
        return Name.of(member.name).equals(name)
                ? learnt(How.NAMED, member, null, mention)
                : learnt(How.SURNAME, member, fullMention(member, mention.span()), mention);
    }

    /** Those whom a name may mean: of several, those whose gender is known to fit, then those named before this place. */
    private List<Member> called(Name name, Mention mention) {
        List<Member> people = cast.people(name).stream()
                .filter(m -> m.gender.fits(mention.gender()))
                .toList();
        if (people.isEmpty()) {
            // "Mr Reed", where somebody else goes by "Reed" alone.
            people = cast.members().stream()
                    .filter(m -> m.kind == EntityKind.PERSON && name.shortFor(Name.of(m.name)))
                    .filter(m -> m.gender.fits(mention.gender()))
                    .toList();
        }
        if (people.size() > 1 && mention.gender() != Gender.UNKNOWN) {
            people = preferred(people, m -> m.gender == mention.gender());
        }
        if (people.size() > 1) {
            people = preferred(
                    people,
                    m -> mention.roles().stream().anyMatch(r -> m.roles.stream().anyMatch(r::equalsIgnoreCase)));
        }
        if (people.size() > 1) {
            people = ages.compared(mention.span(), people).map(List::of).orElse(people);
        }
        if (people.size() > 1) {
            people = preferred(people, m -> m.lastBefore(mention.span().start()) != null);
        }
        if (people.size() > 1 && mention.gender() == Gender.UNKNOWN) {
            people = cast.bearer(name, people).map(List::of).orElse(people);
        }
        // A profile calls by the bare surname the one whom its headline names.
        return people.size() > 1 && mention.gender() == Gender.UNKNOWN ? preferred(people, this::isInHeadline) : people;
    }

    /** The one person who is named within a stretch of the text. */
    Optional<Member> onlyIn(Span words) {
        List<Member> named = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.mentionIn(words.start(), words.end() + 1) != null)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private boolean isInHeadline(Member member) {
        return member.mentions.stream()
                .anyMatch(m -> article.passageAt(m.start())
                        .filter(p -> p.role() == PassageRole.HEADLINE || p.role() == PassageRole.STANDFIRST)
                        .isPresent());
    }

    private static List<Member> preferred(List<Member> people, Predicate<Member> wanted) {
        List<Member> fewer = people.stream().filter(wanted).toList();
        return fewer.isEmpty() ? people : fewer;
    }

    /** The mention nearest before, or else after, that gives the full name. */
    private @Nullable Span fullMention(Member member, Span here) {
        Span best = null;
        for (Span span : member.mentions) {
            if (Name.of(span.in(text)).isFull()
                    && !span.overlaps(here)
                    && (best == null || span.start() < here.start())) {
                best = span;
            }
        }
        return best;
    }

    /** An organisation, a place or people by name. */
    private Found other(Mention mention) {
        Member member = antecedents
                .of(mention)
                .filter(m -> m.name.equalsIgnoreCase(mention.name()))
                .orElseGet(() -> cast.named(mention.kind(), mention.name()));
        return learnt(How.NAMED, member, null, mention);
    }

    private Found learnt(How how, Member member, @Nullable Span via, Mention mention) {
        cast.learn(member, mention);
        return Found.by(how, member, via);
    }
}
