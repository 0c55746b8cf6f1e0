// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;

/**
 * The people and organisations that an article names, before anybody's words are looked at, so that a surname finds
 * its full name wherever that stands: later in the text, in a caption, inside a quotation.
 */
final class Casting {
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

    /** @param aside the units of the text whose names are not of the story: bylines and picture credits */
    Cast of(List<Sentence> sentences, BitSet aside) {
        List<Phrase> people = new ArrayList<>();
        List<Phrase> organisations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Phrase phrase : MarkedNames.of(sentence)) {
                if (aside.get(phrase.span().start())) {
                    continue;
                }
                switch (phrase.opening().name()) {
                    case MarkedNames.PERSON -> people.add(phrase);
                    case MarkedNames.ORGANISATION -> organisations.add(phrase);
                    default -> {}
                }
            }
        }
        people.stream().filter(p -> name(p).isFull()).forEach(this::full);
        organisations.forEach(o -> cast.organisation(o.withoutLast(descriptions).span()));
        people.stream().filter(p -> !name(p).isFull()).forEach(this::single);
        return cast;
    }

    private Name name(Phrase phrase) {
        return Name.of(phrase.span().in(text));
    }

    /** A full name, with the roles that its phrase tells. */
    private void full(Phrase name) {
        Member member = cast.person(name.span().in(text), name.span());
        member.gender = member.gender.or(nouns.genderOfFirstName(name.opening().word()));
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

    /** A name with the words that hang from it. */
    private static Span around(Phrase name, Tree tree) {
        Sentence sentence = name.sentence();
        BitSet below = tree.subtree(name.last());
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
        if (people.size() == 1) {
            people.getFirst().mentions.add(phrase.span());
            people.getFirst().gender = people.getFirst().gender.or(gender);
        } else if (people.isEmpty() && cast.people(name).isEmpty()) {
            cast.person(phrase.span().in(text), phrase.span());
        }
    }
}
