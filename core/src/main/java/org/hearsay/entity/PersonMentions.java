// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Mentions of people by name, with what stands around the name: roles, gender, organisation. */
final class PersonMentions {
    private static final Set<String> BELONGS = Set.of("of", "with", "from", "at", "for", "in");
    private static final Set<String> BEFORE_ROLE = Set.of("DT", "IN", "TO", "CC", "PRP$", ",");
    private static final Set<String> COURTESY = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.");

    private final Nouns nouns;
    private final OrganisationNames organisations;

    PersonMentions(Nouns nouns, OrganisationNames organisations) {
        this.nouns = nouns;
        this.organisations = organisations;
    }

    /** What one side of a name tells. */
    private record Told(
            List<String> roles, Gender gender, @Nullable Span affiliation) {
        static final Told NOTHING = new Told(List.of(), Gender.UNKNOWN, null);
    }

    /** @param name the person's name within the phrase */
    Mention of(Span span, Phrase phrase, Phrase name) {
        Told before = before(phrase.to(name.first() - 1));
        Told behind = behind(phrase.from(name.last() + 1));
        return new Mention(
                span,
                Mention.Form.NAME,
                EntityKind.PERSON,
                name.words(),
                "",
                Stream.concat(before.roles.stream(), behind.roles.stream()).toList(),
                before.affiliation != null ? before.affiliation : behind.affiliation,
                before.gender.or(behind.gender).or(genderOfFirst(name)),
                true,
                false,
                true);
    }

    /** A name of one word is more often a surname, though it may be a first name elsewhere. */
    private Gender genderOfFirst(Phrase name) {
        return name.first() < name.last()
                ? nouns.genderOfFirstName(name.opening().word())
                : Gender.UNKNOWN;
    }

    /** "the ministry's spokesman", "Mr": a title or role, and whose. */
    private Told before(Phrase words) {
        int start = words.first();
        while (start <= words.last()
                && (Nouns.isDay(words.sentence().token(start))
                        || BEFORE_ROLE.contains(words.sentence().token(start).tag()))) {
            start++;
        }
        Phrase whole = words.from(start);
        if (whole.isEmpty()) {
            return Told.NOTHING;
        }
        Phrase told = withoutCourtesy(whole);
        Phrase office = told.core();
        if (office.last() + 2 <= told.last() && nouns.denotes(EntityKind.PERSON, office)) {
            return new Told(List.of(told.words()), gender(whole), organisations.in(told.from(office.last() + 2)));
        }
        Span affiliation = organisations.in(told);
        String role = (affiliation == null ? told : OrganisationNames.behind(told)).words();
        boolean isRole =
                (told.head().isNoun() || nouns.isTitle(role)) && !COURTESY.contains(role.toLowerCase(Locale.ROOT));
        return new Told(isRole ? List.of(role) : List.of(), gender(whole), affiliation);
    }

    /** "her neighbour, Ms": without the comma and what is no role behind it; at least one token stays. */
    private static Phrase withoutCourtesy(Phrase words) {
        int end = words.last();
        while (end > words.first()
                && (words.sentence().token(end).word().equals(",")
                        || COURTESY.contains(words.sentence().token(end).lower()))) {
            end--;
        }
        return words.to(end);
    }

    private Gender gender(Phrase words) {
        Gender gender = Gender.UNKNOWN;
        for (int i = words.first(); i <= words.last(); i++) {
            Token token = words.sentence().token(i);
            gender = gender.or(nouns.genderOfTitle(token.word())).or(nouns.gender(token.lemma()));
        }
        return gender;
    }

    /** "of the Harbour List", or ", the mayor". */
    private Told behind(Phrase words) {
        if (opensWithBelonging(words)) {
            return new Told(List.of(), Gender.UNKNOWN, organisations.in(words.from(words.first() + 1)));
        }
        boolean comma = words.first() < words.last() && words.opening().word().equals(",");
        return comma ? apposition(behindAge(words.from(words.first() + 1))) : Told.NOTHING;
    }

    private static boolean opensWithBelonging(Phrase words) {
        return !words.isEmpty() && BELONGS.contains(words.opening().lower());
    }

    /** "Ann Reed, 34, the mayor": what follows the age. */
    private static Phrase behindAge(Phrase words) {
        boolean aged = words.opening().tag().equals("CD")
                && words.first() + 1 < words.last()
                && words.sentence().token(words.first() + 1).word().equals(",");
        return aged ? words.from(words.first() + 2) : words;
    }

    private Told apposition(Phrase words) {
        Phrase core = words.core();
        Optional<Nouns.Denoted> person = nouns.denoted(core).filter(d -> d.kind() == EntityKind.PERSON);
        if (person.isEmpty() || core.opening().tag().startsWith("W")) {
            return Told.NOTHING;
        }
        Phrase noun = core.withoutDeterminers();
        Span own = organisations.in(noun.to(noun.last() - 1));
        Phrase role = own == null ? noun : OrganisationNames.behind(noun);
        Phrase rest = words.from(core.last() + 1);
        Span behind = null;
        if (opensWithBelonging(rest)) {
            Phrase whose = rest.from(rest.first() + 1);
            behind = organisations.in(whose);
            // "deputy head of the town council": what no name tells apart from the role is told within it.
            role = behind == null ? role.to(whose.core().last()) : role;
        }
        return new Told(List.of(role.words()), person.get().gender(), own != null ? own : behind);
    }
}
