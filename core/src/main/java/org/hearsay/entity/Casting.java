// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;

/**
 * The people and organisations that an article names, before anybody's words are looked at, so that a surname finds
 * its full name wherever that stands: later in the text, in a caption, inside a quotation.
 */
final class Casting {
    private final Cast cast = new Cast();
    private final Nouns nouns;
    private final String text;
    private final Set<String> descriptions;

    private Casting(Nouns nouns, String text, Set<String> descriptions) {
        this.nouns = nouns;
        this.text = text;
        this.descriptions = descriptions;
    }

    /** @param aside the units of the text whose names are not of the story: bylines and picture credits */
    static Cast of(String text, List<Sentence> sentences, BitSet aside, Nouns nouns, Mentions mentions) {
        Casting casting = new Casting(nouns, text, descriptions(sentences));
        List<Run> people = new ArrayList<>();
        List<Run> organisations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Run run : runs(sentence)) {
                if (aside.get(run.span().start())) {
                    continue;
                }
                if (run.name.equals("PERSON")) {
                    people.add(run);
                } else if (run.name.equals("ORGANIZATION")) {
                    organisations.add(run);
                }
            }
        }
        people.stream().filter(r -> casting.name(r).isFull()).forEach(r -> casting.full(r, mentions));
        organisations.forEach(casting::organisation);
        people.stream().filter(r -> !casting.name(r).isFull()).forEach(casting::single);
        return casting.cast;
    }

    /** An unbroken run of tokens that the engine marked with one kind of name. */
    private record Run(Sentence sentence, int first, int last, String name) {
        Span span() {
            return sentence.span(first, last);
        }
    }

    private static List<Run> runs(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        while (first < sentence.size()) {
            String name = sentence.token(first).name();
            int last = first;
            while (!name.equals("O")
                    && last + 1 < sentence.size()
                    && sentence.token(last + 1).name().equals(name)) {
                last++;
            }
            if (!name.equals("O")) {
                runs.add(new Run(sentence, first, last, name));
            }
            first = last + 1;
        }
        return runs;
    }

    private Name name(Run run) {
        return Name.of(run.span().in(text));
    }

    private void organisation(Run run) {
        int last = run.last;
        while (last > run.first
                && descriptions.contains(run.sentence.token(last).word())) {
            last--;
        }
        Span span = run.sentence.span(run.first, last);
        cast.named(EntityKind.ORGANISATION, span.in(text)).mentions.add(span);
    }

    /** A full name, with the roles that its phrase tells. */
    private void full(Run run, Mentions mentions) {
        Member member = cast.person(run.span().in(text), run.span());
        member.gender = member.gender.or(
                nouns.genderOfFirstName(run.sentence.token(run.first).word()));
        run.sentence
                .tree()
                .flatMap(tree -> mentions.of(run.sentence, phrase(run, tree)))
                .filter(m -> m.kind() == EntityKind.PERSON && Name.of(m.name()).sameAs(Name.of(member.name)))
                .ifPresent(mention -> {
                    member.learn(mention);
                    Span affiliation = mention.affiliation();
                    if (affiliation != null && member.affiliation == null) {
                        member.affiliation = cast.named(EntityKind.ORGANISATION, affiliation.in(text));
                        member.affiliation.mentions.add(affiliation);
                    }
                });
    }

    private static Span phrase(Run run, Tree tree) {
        int head = run.last;
        BitSet below = tree.subtree(head);
        int first = run.first;
        int last = run.last;
        while (first > 0
                && below.get(first - 1)
                && !run.sentence.token(first - 1).isVerb()) {
            first--;
        }
        while (last + 1 < run.sentence.size() && below.get(last + 1)) {
            last++;
        }
        return run.sentence.span(first, last);
    }

    /** A name of one word belongs to the one full name that it is short for; to none if there are two. */
    private void single(Run run) {
        Name name = name(run);
        if (name.isEmpty()) {
            return;
        }
        Gender gender = run.first > 0
                ? nouns.genderOfTitle(run.sentence.token(run.first - 1).word())
                : Gender.UNKNOWN;
        List<Member> people =
                cast.people(name).stream().filter(m -> m.gender.fits(gender)).toList();
        if (people.size() == 1) {
            people.getFirst().mentions.add(run.span());
            people.getFirst().gender = people.getFirst().gender.or(gender);
        } else if (people.isEmpty() && cast.people(name).isEmpty()) {
            cast.person(run.span().in(text), run.span());
        }
    }

    /**
     * Capitalised words that stand before different nouns of the article: "Marxist guerrillas", "Marxist groups". They
     * describe, and are no part of a name that ends in them.
     */
    static Set<String> descriptions(List<Sentence> sentences) {
        Map<String, Set<String>> nounsAfter = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token token = sentence.token(i);
                Token next = sentence.token(i + 1);
                boolean common = next.tag().equals("NN")
                        || next.tag().equals("NNS")
                        || next.tag().equals("JJ");
                if (Character.isUpperCase(token.word().charAt(0)) && common) {
                    nounsAfter
                            .computeIfAbsent(token.word(), k -> new HashSet<>())
                            .add(next.lemma());
                }
            }
        }
        Set<String> descriptions = new HashSet<>();
        nounsAfter.forEach((word, after) -> {
            if (after.size() > 1) {
                descriptions.add(word);
            }
        });
        return descriptions;
    }
}
