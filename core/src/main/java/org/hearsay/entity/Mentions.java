// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Words of a sentence as mentions: what names, roles, organisations and nouns tell of somebody. */
final class Mentions {
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    private final PersonNames names;
    private final PersonMentions people;
    private final NounMentions nouns;
    private final AmountMentions amounts;

    /** @param descriptions capitalised words that are no part of a name that ends in them */
    Mentions(Nouns lexicon, Set<String> descriptions) {
        OrganisationNames organisations = new OrganisationNames(lexicon, descriptions);
        this.names = new PersonNames(lexicon);
        this.people = new PersonMentions(lexicon, organisations);
        this.nouns = new NounMentions(lexicon, organisations);
        this.amounts = new AmountMentions(lexicon);
    }

    /** The mention that a noun phrase makes; empty when it has no noun, name or pronoun. */
    Optional<Mention> of(Sentence sentence, Span span) {
        return Phrase.of(sentence, span).map(Mentions::withoutPossessive).flatMap(phrase -> of(span, phrase));
    }

    /** "Reed's" in "Reed's suggestion that": the name; "the player himself": the player. */
    private static Phrase withoutPossessive(Phrase phrase) {
        boolean more = phrase.first() < phrase.last();
        return more
                        && (phrase.head().tag().equals("POS")
                                || REFLEXIVE.contains(phrase.head().lower()))
                ? phrase.to(phrase.last() - 1)
                : phrase;
    }

    private Optional<Mention> of(Span span, Phrase phrase) {
        if (phrase.first() == phrase.last() && phrase.head().isPronoun()) {
            return Optional.of(pronoun(span, phrase.head()));
        }
        Optional<Mention> pair = names.pair(phrase).map(both -> pair(span, both));
        if (pair.isPresent()) {
            return pair;
        }
        return names.in(phrase)
                .map(name -> people.of(span, phrase, name))
                .or(() -> nouns.named(span, phrase))
                .or(() -> nouns.of(span, phrase))
                .or(() -> amounts.of(span, phrase));
    }

    /** The last noun in a stretch of text that denotes one person of a gender: "my father", "the harbour master". */
    Optional<Mention> lastPerson(Sentences sentences, Span stretch, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return Optional.empty();
        }
        for (Sentence sentence = sentences.at(stretch.end() - 1);
                sentence.span().end() > stretch.start();
                sentence = sentences.before(sentence)) {
            for (int i = sentence.size() - 1; i >= 0; i--) {
                Optional<Mention> person =
                        stretch.contains(sentence.token(i).span()) ? person(sentence, i) : Optional.empty();
                if (person.filter(p -> p.gender().fits(gender)).isPresent()) {
                    return person;
                }
            }
            if (sentence.index() == 0) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> person(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0
                && Set.of("DT", "PRP$", "JJ", "NN")
                        .contains(sentence.token(first - 1).tag())) {
            first--;
        }
        return sentence.token(noun).tag().equals("NN")
                ? of(sentence, sentence.span(first, noun)).filter(m -> m.personal() && !m.plural())
                : Optional.empty();
    }

    private static Mention pair(Span span, Phrase both) {
        return new Mention(
                span,
                Mention.Form.NAME,
                EntityKind.COLLECTIVE,
                both.words(),
                "",
                List.of(),
                null,
                Gender.UNKNOWN,
                true,
                true,
                true);
    }

    /** What a pronoun tells. */
    static Mention pronoun(Span span, Token token) {
        String word = token.lower();
        Gender gender = Set.of("he", "him", "his").contains(word)
                ? Gender.MALE
                : Set.of("she", "her", "hers").contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
        boolean plural = Set.of("they", "them", "their", "we", "us", "our").contains(word);
        EntityKind kind = gender != Gender.UNKNOWN ? EntityKind.PERSON : EntityKind.UNNAMED;
        return new Mention(span, Mention.Form.PRONOUN, kind, word, word, List.of(), null, gender, true, plural, true);
    }
}
