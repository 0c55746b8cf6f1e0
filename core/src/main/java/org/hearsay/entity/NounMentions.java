// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Mentions by nouns, common or proper: of organisations, places, groups, documents, and people without a name. */
final class NounMentions {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");
    /** What stands between the words of an official name. */
    private static final Set<String> SMALL = Set.of(
            "of", "for", "and", "&", "the", "on", "in", "to", "against", "'s", "\u2019s", "-", "de", "du", "des", "la");

    private static final Set<String> NOT_YET_NAMED = Set.of("unnamed", "unidentified", "anonymous", "unknown");

    private final Nouns nouns;
    private final OrganisationNames organisations;

    NounMentions(Nouns nouns, OrganisationNames organisations) {
        this.nouns = nouns;
        this.organisations = organisations;
    }

    /** The mention; empty when the phrase has no noun. */
    Optional<Mention> of(Span span, Phrase phrase) {
        Phrase core = withoutTail(phrase.core());
        Phrase noun = core.withoutDeterminers();
        Token head = core.head();
        Optional<Nouns.Denoted> denoted = nouns.denoted(noun);
        // "the 48-year-old"
        boolean aged = head.lower().endsWith("old");
        if (!head.isNoun() && !head.isName() && !aged && denoted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> official = denoted.isEmpty() || nouns.denotes(EntityKind.ORGANISATION, noun)
                ? officialName(phrase.withoutDeterminers())
                : Optional.empty();
        EntityKind kind = official.isPresent() ? EntityKind.ORGANISATION : kind(head, denoted);
        boolean named = official.isPresent()
                || (isProper(head) && kind != EntityKind.UNNAMED)
                || (kind == EntityKind.ORGANISATION && noun.first() < noun.last() && hasProper(withoutPlace(noun)));
        return Optional.of(new Mention(
                span,
                named ? Mention.Form.NAME : Mention.Form.NOUN,
                kind,
                official.orElseGet(() -> name(kind, phrase, noun)).words(),
                named && denoted.isEmpty()
                        ? describedAs(kind, phrase)
                        : head.lemma().toLowerCase(Locale.ROOT),
                List.of(),
                affiliation(kind, noun, phrase),
                denoted.map(Nouns.Denoted::gender).orElse(Gender.UNKNOWN),
                aged || denoted.filter(d -> d.kind() == EntityKind.PERSON).isPresent(),
                isPlural(head) || denoted.map(Nouns.Denoted::plural).orElse(false),
                isDefinite(core)));
    }

    /** "daughter-in-law", "mother-of-two": up to the first noun of a compound. */
    private static Phrase withoutTail(Phrase core) {
        int dash = core.last() - 3;
        return dash > core.first()
                        && core.sentence().token(dash).word().equals("-")
                        && Set.of("in", "of")
                                .contains(core.sentence().token(dash + 1).lower())
                        && core.sentence().token(dash + 2).word().equals("-")
                ? core.to(dash - 1)
                : core;
    }

    /**
     * "the Union of Dock and Harbour Workers", "the University of Skarn's Department of Geology": capitals with small words
     * between them, up to the end of the phrase or a comma; empty when it has no small word.
     */
    private static Optional<Phrase> officialName(Phrase phrase) {
        int end = phrase.last();
        boolean small = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Token token = phrase.sentence().token(i);
            if (token.isPunctuation() && !token.word().equals("-")) {
                end = i - 1;
                break;
            }
            boolean capital = Character.isUpperCase(token.word().charAt(0));
            if (!capital && !SMALL.contains(token.lower())) {
                return Optional.empty();
            }
            small |= !capital && i > phrase.first();
        }
        Phrase name = phrase.to(end);
        return small
                        && !name.isEmpty()
                        && phrase.first() > 0
                        && Character.isUpperCase(name.opening().word().charAt(0))
                        && Character.isUpperCase(name.head().word().charAt(0))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** "Open Hand, the medical charity,": the noun behind a name; empty when none stands there. */
    private String describedAs(EntityKind kind, Phrase phrase) {
        Phrase noun = phrase.apposition().core();
        boolean told = kind == EntityKind.ORGANISATION && nouns.denotes(EntityKind.ORGANISATION, noun);
        return told ? noun.head().lemma().toLowerCase(Locale.ROOT) : "";
    }

    /** The words that name or describe: of an organisation its name, of others the noun with what tells it from others. */
    private Phrase name(EntityKind kind, Phrase phrase, Phrase noun) {
        if (kind != EntityKind.ORGANISATION || !hasProper(noun)) {
            return phrase.described(noun);
        }
        return behindCommonNoun(noun).to(endOfName(phrase, noun.last()));
    }

    /** "volunteer group Wend Boats": the name behind the noun that says what it is. */
    private Phrase behindCommonNoun(Phrase noun) {
        int start = noun.last();
        while (start > noun.first() && isProper(noun.sentence().token(start - 1))) {
            start--;
        }
        boolean named = start > noun.first()
                && isProper(noun.head())
                && nouns.denotes(EntityKind.ORGANISATION, noun.to(start - 1));
        return named ? noun.from(start) : noun;
    }

    /** "the Skarn-based group", "the Tarnian company": without what tells no more than where a company is. */
    private Phrase withoutPlace(Phrase noun) {
        if (!nouns.isAnyOrganisation(noun.head().lemma()) || noun.head().isProperNoun()) {
            return noun;
        }
        int start = noun.first();
        while (start < noun.last()
                && (nouns.isDemonym(noun.sentence().token(start).lower()) || isBased(noun, start))) {
            start += isBased(noun, start) ? 3 : 1;
        }
        return noun.from(Math.min(start, noun.last()));
    }

    private static boolean isBased(Phrase noun, int at) {
        return at + 2 < noun.last()
                && noun.sentence().token(at + 1).word().equals("-")
                && Set.of("based", "born", "owned", "listed", "headquartered")
                        .contains(noun.sentence().token(at + 2).lower());
    }

    /** "The ferry line, Ansel Transport,": an organisation that is named behind what describes it. */
    Optional<Mention> named(Span span, Phrase phrase) {
        Phrase core = phrase.core();
        Phrase name = phrase.apposition().withoutDeterminers();
        Phrase own = core.behindOwner();
        boolean describes = core.last() < name.first()
                && (own.first() > core.first()
                        || Set.of("DT", "PRP$").contains(core.opening().tag()))
                && !hasProper(own.withoutDeterminers())
                && core.head().isNoun()
                && (isPlural(core.head()) || !nouns.denotes(EntityKind.PERSON, core) || core.last() + 2 < name.first());
        boolean organisation = describes
                && name.isProper()
                && !name.opening().name().equals("LOCATION")
                && !name.opening().name().equals(MarkedNames.PERSON);
        return organisation
                ? Optional.of(new Mention(
                        span,
                        Mention.Form.NAME,
                        EntityKind.ORGANISATION,
                        name.words(),
                        core.head().lemma().toLowerCase(Locale.ROOT),
                        List.of(),
                        null,
                        Gender.UNKNOWN,
                        false,
                        false,
                        true))
                : Optional.empty();
    }

    private static EntityKind kind(Token head, Optional<Nouns.Denoted> denoted) {
        EntityKind unknown = isPlural(head) ? EntityKind.COLLECTIVE : EntityKind.UNNAMED;
        return switch (head.name()) {
            case MarkedNames.ORGANISATION -> EntityKind.ORGANISATION;
            case "LOCATION" -> EntityKind.PLACE;
            default ->
                denoted.map(d -> switch (d.kind()) {
                            case PERSON -> unknown;
                            case ORGANISATION -> isPlural(head) ? EntityKind.COLLECTIVE : EntityKind.ORGANISATION;
                            default -> d.kind();
                        })
                        .orElse(isProper(head) ? EntityKind.ORGANISATION : unknown);
        };
    }

    private static boolean isProper(Token head) {
        return head.isProperNoun() || head.isName();
    }

    private static boolean isPlural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    private static boolean hasProper(Phrase noun) {
        return noun.tokens().stream()
                .anyMatch(
                        t -> t.isProperNoun() || Character.isUpperCase(t.word().charAt(0)));
    }

    private static boolean isDefinite(Phrase core) {
        Token opening = core.opening();
        return (DEFINITE.contains(opening.lower()) || opening.tag().equals("PRP$"))
                && core.tokens().stream().noneMatch(t -> NOT_YET_NAMED.contains(t.lower()));
    }

    /** "the Bank of Tarne", "the Society for Birds": the end of an organisation's name that goes on behind its noun. */
    private static int endOfName(Phrase phrase, int noun) {
        Sentence sentence = phrase.sentence();
        boolean goesOn = noun + 2 <= phrase.last()
                && sentence.token(noun).isProperNoun()
                && (Set.of("of", "for").contains(sentence.token(noun + 1).lower())
                        || isCapitalisedPreposition(sentence.token(noun + 1)));
        int end = noun + 2;
        while (goesOn && end < phrase.last() && sentence.token(end).tag().equals("DT")) {
            end++;
        }
        if (!goesOn || !sentence.token(end).isProperNoun()) {
            return noun;
        }
        while (end < phrase.last() && sentence.token(end + 1).isProperNoun()) {
            end++;
        }
        return end;
    }

    /** "Rivers Without Masters" */
    private static boolean isCapitalisedPreposition(Token token) {
        return token.tag().equals("IN") && Character.isUpperCase(token.word().charAt(0));
    }

    /** The organisation behind a noun: "officials at the ministry", "a ministry official", "a police statement". */
    private @Nullable Span affiliation(EntityKind kind, Phrase noun, Phrase phrase) {
        if (kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE) {
            return null;
        }
        if (noun.last() + 2 <= phrase.last()) {
            return organisations.in(phrase.from(noun.last() + 2));
        }
        Phrase before = noun.to(noun.last() - 1);
        Span name = organisations.in(before);
        return name == null && kind == EntityKind.DOCUMENT && nouns.denotes(EntityKind.ORGANISATION, before)
                ? before.head().span()
                : name;
    }
}
