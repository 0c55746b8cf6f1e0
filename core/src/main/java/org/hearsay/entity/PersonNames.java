// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Token;

/** The name of the person whom a noun phrase is about. */
final class PersonNames {
    /** "50-year-old", as five tokens at most. */
    private static final int AGE = 5;

    private final Nouns nouns;

    PersonNames(Nouns nouns) {
        this.nouns = nouns;
    }

    /** "Ann Reed and Bo Lund": the names of two people who speak together; empty in other words. */
    Optional<Phrase> pair(Phrase phrase) {
        Phrase core = phrase.core();
        if (!core.head().name().equals(MarkedNames.PERSON)) {
            return Optional.empty();
        }
        for (int i = core.first() + 1; i < core.last(); i++) {
            Token before = core.sentence().token(i - 1);
            boolean and = core.sentence().token(i).lower().equals("and");
            if (and && before.name().equals(MarkedNames.PERSON) && before.isProperNoun()) {
                return Optional.of(core.withoutDeterminers());
            }
        }
        return Optional.empty();
    }

    /** The name; empty when the phrase is about something else, as "Ann Reed's mother" and "Reed supporters" are. */
    Optional<Phrase> in(Phrase phrase) {
        Phrase core = nouns.withoutPostnominals(phrase.core());
        if (core.isProper() && core.tokens().stream().anyMatch(t -> t.word().equals("&"))) {
            return Optional.empty();
        }
        if (isInhabitant(core)) {
            return Optional.empty();
        }
        Optional<Phrase> own = MarkedNames.last(MarkedNames.PERSON, core).map(nouns::full);
        if (own.isPresent() && own.get().last() >= core.last()) {
            return own;
        }
        Phrase apposition =
                nouns.withoutTitles(apposition(phrase, core).behindOwner().withoutDeterminers());
        if (nouns.denotes(EntityKind.PERSON, core)
                && !core.head().tag().equals("NNS")
                && !apposition.isEmpty()
                && !nouns.denotes(EntityKind.ORGANISATION, apposition.core())
                && apposition.opening().name().equals(MarkedNames.PERSON)) {
            return MarkedNames.first(MarkedNames.PERSON, apposition).map(nouns::withoutTitles);
        }
        Phrase told = nouns.withoutTitles(withoutAge(phrase.apposition().withoutDeterminers()));
        if ((isDescription(core) || core.head().lower().equals("one"))
                && MarkedNames.isWhole(MarkedNames.PERSON, told)) {
            return Optional.of(told);
        }
        if (isPersonNamedBehind(phrase, core, told)) {
            return Optional.of(told);
        }
        Optional<Phrase> inside = inside(phrase, core);
        if (inside.isPresent()) {
            return inside;
        }
        return own.isPresent() ? Optional.empty() : unmarked(phrase, core);
    }

    /** "the Dane": a name of inhabitants, which the engine takes for a person's. */
    private boolean isInhabitant(Phrase core) {
        return core.first() + 1 == core.last()
                && core.opening().lower().equals("the")
                && nouns.isDemonym(core.head().lower());
    }

    /** "the Sugar Administration (SRA) chief Ann Reed", "another organiser with Open Door, Ann,": the one name that ends the phrase. */
    private Optional<Phrase> inside(Phrase phrase, Phrase core) {
        int end = phrase.last();
        while (end > core.last() && !phrase.sentence().token(end).isProperNoun()) {
            if (!Set.of(",", "RB").contains(phrase.sentence().token(end).tag())) {
                return Optional.empty();
            }
            end--;
        }
        int last = end;
        return MarkedNames.last(MarkedNames.PERSON, phrase.to(end))
                .filter(n -> n.last() == last && n.first() > core.last())
                .filter(n -> describes(phrase.sentence().token(n.first() - 1), n, core))
                .map(nouns::withoutTitles);
    }

    /** Whether the word before a name is the end of what describes him: no preposition, and behind a comma a person's noun opens the phrase. */
    private boolean describes(Token before, Phrase name, Phrase core) {
        if (before.word().equals(",")) {
            return nouns.denotes(EntityKind.PERSON, core) && core.head().tag().equals("NN");
        }
        return name.first() < name.last() && (before.isNoun() || before.tag().startsWith("JJ"));
    }

    /** "a fire investigator, Jurgen Tolland,": the engine takes many a name behind a person's noun for a place's, or for none. */
    private boolean isPersonNamedBehind(Phrase phrase, Phrase core, Phrase told) {
        return core.last() < told.first()
                && (nouns.denotes(EntityKind.PERSON, core)
                        || nouns.isTitle(core.head().word()))
                && !core.head().tag().equals("NNS")
                && told.first() < told.last()
                && told.isProper()
                && !phrase.apposition().opening().tag().equals("DT")
                && !nouns.isCountry(told);
    }

    /** "The keeper of the light", whatever the noun: a common noun that names nothing else, so that a name behind it is a person's. */
    private boolean isDescription(Phrase core) {
        return core.head().tag().equals("NN")
                && !core.head().isName()
                && nouns.denoted(core)
                        .filter(d -> d.kind() != EntityKind.PERSON)
                        .isEmpty();
    }

    /** "50-year-old Ann Reed" */
    private static Phrase withoutAge(Phrase name) {
        for (int i = name.first(); i < name.last() && i < name.first() + AGE; i++) {
            if (name.sentence().token(i).lower().endsWith("old")) {
                return name.from(i + 1).core();
            }
        }
        return name;
    }

    /** "the group's leader, Ali Hassan": what stands behind the comma. */
    private static Phrase apposition(Phrase phrase, Phrase core) {
        int comma = core.last() + 1;
        while (comma < phrase.last() && !phrase.sentence().token(comma).word().equals(",")) {
            comma++;
        }
        return phrase.from(comma + 1);
    }

    /** Two or more proper nouns without an article, that no lexicon noun ends, are taken for a person's name. */
    private Optional<Phrase> unmarked(Phrase phrase, Phrase core) {
        Phrase name = nouns.withoutTitles(core);
        int start = name.first();
        boolean belongs = core.last() < phrase.last()
                && Set.of("of", "from", "at", "with")
                        .contains(core.sentence().token(core.last() + 1).lower())
                && nouns.opensWithFirstName(name);
        boolean titled = name.first() > core.first()
                && name.first() < name.last()
                && nouns.genderOfTitle(core.sentence().token(name.first() - 1).word()) != Gender.UNKNOWN;
        boolean lettered = name.last() < core.last() || belongs || titled;
        for (int i = start; i <= core.last(); i++) {
            Token token = core.sentence().token(i);
            if (!(token.isProperNoun() || token.word().equals("-"))
                    || (token.isName() && !lettered && !token.name().equals(MarkedNames.PERSON))) {
                return Optional.empty();
            }
        }
        // More than one token: several proper nouns, or a title and one.
        boolean several = core.first() < core.last();
        boolean group =
                nouns.denoted(core).isPresent() || nouns.denotes(EntityKind.ORGANISATION, core.to(core.first()));
        return several && !group ? Optional.of(name) : Optional.empty();
    }
}
