// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;

/**
 * The people and organisations that an article names, before anybody's words are looked at, so that a surname finds
 * its full name wherever that stands: later in the text, in a caption, inside a quotation.
 */
final class Casting {
    private static final int LONGEST_NAME = 60;
    private static final Pattern AND_FULL =
            Pattern.compile(" and (\\p{Lu}[\\p{L}'’-]+) (\\p{Lu}[\\p{L}'’-]+)(?! \\p{Lu})");
    private static final int LONGEST_OFFICE = 8;

    private static final Comparator<Phrase> LONGEST_FIRST =
            Comparator.comparingInt((Phrase p) -> p.span().length()).reversed();

    private final String text;
    private final Set<String> descriptions;
    private final Nouns nouns;
    private final Mentions mentions;
    private final Cast cast;

    Casting(String text, Set<String> descriptions, Nouns nouns, Mentions mentions) {
        this.text = text;
        this.descriptions = descriptions;
        this.nouns = nouns;
        this.mentions = mentions;
        this.cast = new Cast(text);
    }

    /**
     * @param aside the units of the text whose names are not of the story: bylines and picture credits
     * @param heads those of headlines and the like, whose capitals say little of where a name ends
     */
    Cast of(List<Sentence> sentences, BitSet aside, BitSet heads) {
        List<Phrase> people = new ArrayList<>();
        List<Phrase> organisations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Phrase phrase : MarkedNames.of(sentence)) {
                if (aside.get(phrase.span().start())) {
                    continue;
                }
                switch (phrase.opening().name()) {
                    case MarkedNames.PERSON ->
                        (isDescribedAsOrganisation(phrase) ? organisations : people).add(nouns.full(phrase));
                    default -> {
                        if (isDescribedAsPerson(phrase)) {
                            people.add(nouns.full(phrase));
                        } else if (phrase.opening().name().equals(MarkedNames.ORGANISATION)) {
                            organisations.add(phrase);
                        }
                    }
                }
            }
        }
        sentences.forEach(s -> described(s, aside).forEach(organisations::add));
        sentences.forEach(s -> titled(s, aside).forEach(organisations::add));
        organisations.stream()
                .filter(o -> !isLabel(o, people) && !isHeadlineAlone(o, heads))
                .map(o -> o.withoutLast(descriptions))
                .sorted(LONGEST_FIRST)
                .forEach(this::organisation);
        people.removeIf(p -> isOrganisation(p) || isInhabitant(p));
        people.stream().filter(p -> name(p).isFull()).forEach(this::full);
        nouns.aliases().in(text).forEach(this::alias);
        people.stream().filter(p -> !name(p).isFull()).forEach(this::single);
        cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && !Name.of(m.name).isFull())
                .forEach(this::shareSurname);
        sentences.forEach(this::tried);
        sentences.forEach(this::pointedAt);
        return cast;
    }

    /** "Liam and Grace Reed": Liam Reed. */
    private void shareSurname(Member member) {
        if (nouns.genderOfFirstName(member.name) == Gender.UNKNOWN) {
            return;
        }
        for (Span mention : member.mentions) {
            Matcher and =
                    AND_FULL.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + LONGEST_NAME));
            if (and.lookingAt()) {
                List<Member> people = cast.people(Name.of(and.group(1) + " " + and.group(2)));
                if (people.size() == 1 && nouns.genderOfFirstName(and.group(1)) != Gender.UNKNOWN) {
                    member.gender = member.gender.or(nouns.genderOfFirstName(member.name));
                    member.name = member.name + " " + and.group(2);
                    return;
                }
            }
        }
    }

    private void alias(Aliases.Alias told) {
        if (told.married() && cast.people(Name.of(told.name())).isEmpty()) {
            // "Ann, who became Mrs Reed"
            cast.add(EntityKind.PERSON, told.name() + " " + told.alias()).gender = Gender.FEMALE;
            return;
        }
        List<Member> people = cast.people(Name.of(told.name()));
        if (people.size() == 1 && Name.of(people.getFirst().name).isFull()) {
            cast.alias(people.getFirst(), told.alias());
        }
    }

    /** Whether a heading alone gives a name of several words, which may be any words of it. */
    private boolean isHeadlineAlone(Phrase name, BitSet heads) {
        String words = name.span().in(text);
        if (!heads.get(name.span().start()) || name.last() - name.first() < 2) {
            return false;
        }
        int at = text.indexOf(words);
        while (at >= 0 && heads.get(at)) {
            at = text.indexOf(words, at + 1);
        }
        return at < 0;
    }

    /** "the Tarnian army", "the Skarn Baths Trust": an organisation's noun with capitalised words before it. */
    private List<Phrase> described(Sentence sentence, BitSet aside) {
        List<Phrase> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            Phrase noun = new Phrase(sentence, i, i);
            if (!Set.of("NN", "NNP").contains(sentence.token(i).tag())
                    || aside.get(noun.span().start())
                    || (i + 1 < sentence.size() && sentence.token(i + 1).isProperNoun())
                    || !nouns.denotes(EntityKind.ORGANISATION, noun)) {
                continue;
            }
            int first = i;
            while (first > 0 && (isCapitalised(sentence.token(first - 1)) || isCompound(sentence, first - 1))) {
                first--;
            }
            if (first < i && !sentence.token(first).name().equals(MarkedNames.PERSON)) {
                found.add(new Phrase(sentence, first, i));
            }
        }
        return found;
    }

    /** "Ann Reed, 71, denies arson", "Reed is charged with arson": who stands trial has the role of a defendant. */
    private void tried(Sentence sentence) {
        Tree tree = sentence.tree().orElse(null);
        for (int i = 0; tree != null && i < sentence.size(); i++) {
            if (!sentence.token(i).isVerb()) {
                continue;
            }
            int subject = tree.child(i, nouns.isTrialOf(sentence.token(i).lemma(), true) ? "nsubj" : "nsubj:pass");
            boolean told = nouns.isTrialOf(sentence.token(i).lemma(), true)
                    || nouns.isTrialOf(sentence.token(i).lemma(), false);
            if (told && subject >= 0) {
                Span words = sentence.token(subject).span();
                cast.members().stream()
                        .filter(m -> m.kind == EntityKind.PERSON)
                        .filter(m -> m.mentions.stream().anyMatch(s -> s.contains(words)))
                        .forEach(m -> m.parties.addAll(Nouns.ON_TRIAL));
            }
        }
    }

    /** "the district council": a noun that tells an organisation from others of its sort. */
    private boolean isCompound(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).tag().equals("NN")
                && !sentence.token(at).isName()
                && !nouns.denotes(EntityKind.PERSON, new Phrase(sentence, at, at))
                && sentence.token(0).span().start() < sentence.token(at).span().start();
    }

    /** "Save Our Sky, a campaign group,": words in capitals before an apposition that tells of an organisation. */
    private List<Phrase> titled(Sentence sentence, BitSet aside) {
        List<Phrase> found = new ArrayList<>();
        for (int comma = 2; comma + 2 < sentence.size(); comma++) {
            if (!sentence.token(comma).word().equals(",")
                    || !sentence.token(comma + 1).tag().equals("DT")
                    || !nouns.denotes(
                            EntityKind.ORGANISATION, new Phrase(sentence, comma + 1, sentence.size() - 1).core())) {
                continue;
            }
            int first = comma;
            boolean person = false;
            while (first > 0
                    && Character.isUpperCase(sentence.token(first - 1).word().charAt(0))) {
                first--;
                person |= sentence.token(first).name().equals(MarkedNames.PERSON);
            }
            boolean place = sentence.token(comma - 1).name().equals("LOCATION");
            if (comma - first > 1
                    && !person
                    && !place
                    && !sentence.token(first).tag().equals("DT")
                    && !aside.get(sentence.token(first).span().start())) {
                found.add(new Phrase(sentence, first, comma - 1));
            }
        }
        return found;
    }

    /** "the army", where the article names one army, "the mayor", where one mayor: a mention. */
    private void pointedAt(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Phrase noun = new Phrase(sentence, i, i);
            boolean ends = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
            if (!sentence.token(i).tag().equals("NN")
                    || !sentence.token(i - 1).lower().equals("the")) {
                continue;
            }
            String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            Span words = sentence.span(i - 1, i);
            if (nouns.denotes(EntityKind.ORGANISATION, noun)) {
                cast.only(lemma).ifPresent(m -> m.mentions.add(words));
            } else if (ends && nouns.denotes(EntityKind.PERSON, noun)) {
                List<Member> holders = cast.members().stream()
                        .filter(m -> m.kind == EntityKind.PERSON && m.holds(lemma, nouns))
                        .toList();
                if (holders.size() == 1) {
                    holders.getFirst().mentions.add(words);
                }
            }
        }
    }

    private static boolean isCapitalised(Token token) {
        return (token.isProperNoun() || token.tag().equals("JJ"))
                && Character.isUpperCase(token.word().charAt(0));
    }

    /** Whether a name that the engine takes for a person's is that of an organisation, which a noun told; then it is a mention of it. */
    private boolean isOrganisation(Phrase name) {
        Optional<Member> organisation =
                cast.find(EntityKind.ORGANISATION, name.span().in(text)).filter(m -> !m.nouns.isEmpty());
        organisation.ifPresent(m -> m.mentions.add(name.span()));
        return organisation.isPresent();
    }

    /** "the Dane", which the engine takes for a name. */
    private boolean isInhabitant(Phrase name) {
        return name.first() == name.last()
                && name.first() > 0
                && name.sentence().token(name.first() - 1).lower().equals("the")
                && nouns.isDemonym(name.head().lower());
    }

    /** "STAHL" before a colon, where somebody is called Stahl: no organisation, whatever the engine takes it for. */
    private boolean isLabel(Phrase organisation, List<Phrase> people) {
        return Name.isCapitals(organisation.span().in(text))
                && people.stream()
                        .map(this::name)
                        .anyMatch(n -> name(organisation).shortFor(n));
    }

    /** "the charity, Open Door,": a name that the engine takes for a person's. */
    private boolean isDescribedAsOrganisation(Phrase name) {
        return nounBefore(name).isPresent() || nounBehind(name).isPresent();
    }

    /** "a fire investigator, Jurgen Tolland,", "Lady Ann Reed": a full name behind a person's noun or title, which the engine takes for another's. */
    private boolean isDescribedAsPerson(Phrase name) {
        int at = name.first() - 2;
        Sentence sentence = name.sentence();
        boolean lady = nouns.withoutTitles(name).first() > name.first()
                && nouns.genderOfTitle(name.opening().word()) != Gender.UNKNOWN
                && !nouns.denotes(EntityKind.ORGANISATION, name)
                && name.first() + 2 == name.last()
                && name.isProper();
        return lady
                || (at >= 0
                        && name.first() < name.last()
                        && sentence.token(at + 1).word().equals(",")
                        && sentence.token(at).tag().equals("NN")
                        && nouns.denotes(EntityKind.PERSON, new Phrase(sentence, at, at))
                        && name.isProper()
                        && !nouns.isCountry(name));
    }

    /** The noun for an organisation before the comma before a name. */
    private Optional<Phrase> nounBefore(Phrase name) {
        int at = name.first() - 2;
        Sentence sentence = name.sentence();
        return at >= 0
                        && sentence.token(at + 1).word().equals(",")
                        && sentence.token(at).tag().equals("NN")
                ? organisationNoun(new Phrase(sentence, at, at))
                : Optional.empty();
    }

    /** The noun for an organisation in the apposition behind a name: ", the medical charity". */
    private Optional<Phrase> nounBehind(Phrase name) {
        int comma = name.last() + 1;
        Sentence sentence = name.sentence();
        if (comma + 1 >= sentence.size() || !sentence.token(comma).word().equals(",")) {
            return Optional.empty();
        }
        Phrase apposition = new Phrase(sentence, comma + 1, sentence.size() - 1).core();
        return apposition.opening().tag().equals("DT") ? organisationNoun(apposition) : Optional.empty();
    }

    private Optional<Phrase> organisationNoun(Phrase phrase) {
        return nouns.denotes(EntityKind.ORGANISATION, phrase) ? Optional.of(phrase) : Optional.empty();
    }

    /** An organisation by name, and the noun that stands beside it: "Seawatch, the Tarnian charity". */
    private void organisation(Phrase name) {
        Member member = cast.organisation(name.span());
        if (name.head().tag().equals("NN")) {
            member.nouns.add(name.head().lemma().toLowerCase(Locale.ROOT));
        }
        Stream.of(nounBefore(name), nounBehind(name))
                .flatMap(Optional::stream)
                .forEach(noun -> member.nouns.add(noun.head().lemma().toLowerCase(Locale.ROOT)));
    }

    private Name name(Phrase phrase) {
        return Name.of(phrase.span().in(text));
    }

    /** A full name, with the roles that its phrase tells. */
    private void full(Phrase name) {
        if (name.opening().lower().equals("of")) {
            return;
        }
        Member member = formal(name).orElseGet(() -> cast.person(name.span().in(text), name.span()));
        member.gender = member.gender.or(nouns.genderOfFirstName(name.opening().word()));
        office(name).ifPresent(o -> member.roles.add(o.words()));
        name.sentence()
                .tree()
                .flatMap(tree -> mentions.of(name.sentence(), around(name, tree)))
                .filter(m -> m.kind() == EntityKind.PERSON && Name.of(m.name()).sameAs(Name.of(member.name)))
                .ifPresent(mention -> {
                    member.learn(mention);
                    Span affiliation = mention.affiliation();
                    if (affiliation != null && member.affiliation == null) {
                        member.affiliation = cast.organisation(affiliation);
                    }
                });
    }

    /** "Ed Reed", where somebody is called Edmund Reed, or the other way round: that person, with the short form as another name. */
    private Optional<Member> formal(Phrase written) {
        Name name = name(written);
        List<Member> same = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON)
                .filter(m -> isOtherForm(name, Name.of(m.name)))
                .toList();
        if (same.size() != 1) {
            return Optional.empty();
        }
        Member member = same.getFirst();
        member.aliases.add(name);
        member.mentions.add(written.span());
        if (nouns.aliases().isShortFor(Name.of(member.name).first(), name.first())) {
            member.aliases.add(Name.of(member.name));
            member.name = written.words();
        }
        return Optional.of(member);
    }

    private boolean isOtherForm(Name one, Name other) {
        return other.isFull()
                && one.surname().equals(other.surname())
                && (nouns.aliases().isShortFor(one.first(), other.first())
                        || nouns.aliases().isShortFor(other.first(), one.first()));
    }

    /** "Governor of the Northern Province Ann Reed": the office in capitals right before a name, which the parse takes apart. */
    private Optional<Phrase> office(Phrase name) {
        Sentence sentence = name.sentence();
        int first = name.first();
        boolean of = false;
        while (first > 0
                && name.first() - first < LONGEST_OFFICE
                && (sentence.token(first - 1).isProperNoun()
                        || Set.of("of", "the", "for")
                                .contains(sentence.token(first - 1).word()))) {
            first--;
            of |= sentence.token(first).word().equals("of");
            Phrase noun = new Phrase(sentence, first, first);
            if (of && sentence.token(first).isProperNoun() && nouns.denotes(EntityKind.PERSON, noun)) {
                return Optional.of(new Phrase(sentence, first, name.first() - 1));
            }
        }
        return Optional.empty();
    }

    /** A name with the words that hang from it. */
    private static Span around(Phrase name, Tree tree) {
        Sentence sentence = name.sentence();
        boolean behind = tree.is(name.last(), "appos")
                && tree.head(name.last()) < name.first()
                && !tree.is(tree.head(name.last()), "nmod");
        BitSet below = tree.subtree(behind ? tree.head(name.last()) : name.last());
        int first = name.first();
        int last = name.last();
        while (first > 0 && below.get(first - 1) && !sentence.token(first - 1).isVerb()) {
            first--;
        }
        while (last + 1 < sentence.size() && below.get(last + 1)) {
            last++;
        }
        return sentence.span(first, last);
    }

    /** A name of one word belongs to the one full name that it is short for; to none if there are two. */
    private void single(Phrase phrase) {
        Name name = name(phrase);
        if (name.isEmpty()) {
            return;
        }
        Gender gender = phrase.first() > 0
                ? nouns.genderOfTitle(
                        phrase.sentence().token(phrase.first() - 1).word())
                : Gender.UNKNOWN;
        List<Member> people =
                cast.people(name).stream().filter(m -> m.gender.fits(gender)).toList();
        Optional<Member> bearer =
                people.size() > 1 && gender == Gender.UNKNOWN ? cast.bearer(name, people) : Optional.empty();
        if (bearer.isPresent()) {
            bearer.get().mentions.add(phrase.span());
        } else if (people.size() == 1) {
            people.getFirst().mentions.add(phrase.span());
            people.getFirst().gender = people.getFirst().gender.or(gender);
        } else if (people.isEmpty() && cast.people(name).isEmpty()) {
            List<Member> formal = cast.members().stream()
                    .filter(m -> m.kind == EntityKind.PERSON && Name.of(m.name).isFull())
                    .filter(m -> nouns.aliases()
                            .isShortFor(name.first(), Name.of(m.name).first()))
                    .toList();
            if (formal.size() == 1) {
                cast.alias(formal.getFirst(), phrase.words());
                formal.getFirst().mentions.add(phrase.span());
                return;
            }
            if (phrase.first() > 0
                    && phrase.sentence().token(phrase.first() - 1).lower().equals("in")) {
                return;
            }
            cast.onlyLonger(phrase.span().in(text))
                    .ifPresentOrElse(
                            organisation -> organisation.mentions.add(phrase.span()),
                            () -> cast.person(phrase.span().in(text), phrase.span()));
        }
    }
}
