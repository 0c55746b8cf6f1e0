// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Statement;

/** The speakers whom common nouns mean: somebody named before, or somebody whom the noun brings in. */
final class NounSpeakers {
    /** "a witness who gave his name only as Ann", "one who asked to be called Bo" */
    private static final Pattern CALLED = Pattern.compile(
            "(?:(?:gave|give) (?:only )?(?:his|her|their) (?:first |last |full )?name(?: only| simply)?(?:,| as)"
                    + "|(?:identified|known) (?:himself|herself|themselves|in \\p{Ll}+)? ?(?:only |simply )?as"
                    + "|(?:asked|wanted|wished) to be (?:called|known|identified|named) ?(?:only |simply |just )?(?:as|by)?)"
                    + " (\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+)?)");

    private final Article article;
    private final Cast cast;
    private final NounAntecedents antecedents;
    private final Documents documents;
    private final FoundSpeakers found;
    private final Epithets epithets;
    private final PronounAntecedents persons;
    private final Nouns lexicon;
    private final Kin kin;
    private final Pairs pairs;
    private final Ages ages;

    /** @param found the speakers of the statements before */
    NounSpeakers(
            Article article,
            Cast cast,
            NounAntecedents antecedents,
            Epithets epithets,
            Documents documents,
            FoundSpeakers found,
            PronounAntecedents persons,
            Nouns lexicon,
            Kin kin,
            Pairs pairs,
            Ages ages) {
        this.kin = kin;
        this.pairs = pairs;
        this.ages = ages;
        this.persons = persons;
        this.lexicon = lexicon;
        this.article = article;
        this.cast = cast;
        this.antecedents = antecedents;
        this.documents = documents;
        this.found = found;
        this.epithets = epithets;
    }

    /** @param statement the statement whose source the noun is; within another's words it stands for nobody named around it */
    Found of(Mention noun, Statement statement) {
        return noun.kind() == EntityKind.DOCUMENT
                ? document(noun)
                : two(noun)
                        .or(() -> aged(noun))
                        .or(() -> kin.of(noun, found.spokeLast()))
                        .or(() -> before(noun))
                        .or(() -> antecedents.holder(noun))
                        .or(() -> statement.within() == null
                                ? epithets.of(noun, found.spokeLast(), found.asker(statement))
                                : Optional.empty())
                        .map(member -> named(member, noun))
                        .orElseGet(() -> broughtIn(noun));
    }

    /** "The couple", "both": the two who stood side by side last, else the two who were named last. */
    private Optional<Member> two(Mention noun) {
        if (!pairs.isForTwo(noun)) {
            return Optional.empty();
        }
        int here = noun.span().start();
        Optional<Member> before = pairs.last(0, here);
        List<Member> people = before.isPresent() ? List.of() : persons.lastPeople(noun, 2);
        return before.or(() -> people.size() < 2
                ? Optional.empty()
                : Optional.of(pairs.of(people.getLast(), people.getFirst(), noun.span())));
    }

    /** "The 43-year-old": the one who is told to be that old. */
    private Optional<Member> aged(Mention noun) {
        List<Member> people = cast.members().stream()
                .filter(m -> m.isPersonal() && m.gender.fits(noun.gender()))
                .toList();
        return noun.plural() || !noun.definite() ? Optional.empty() : ages.told(noun.span(), people);
    }

    private Found document(Mention noun) {
        Found document = documents.find(noun, cast.affiliation(noun));
        Member speaker = document.speaker();
        if (speaker != null && speaker.issuer == null && noun.definite() && speaker != found.spokeLast()) {
            speaker.issuer = found.spokeLast();
        }
        return document;
    }

    private Optional<Member> before(Mention noun) {
        if (isApart(noun.span()) && !noun.introduced(article.text())) {
            return antecedents.anywhere(noun).or(() -> antecedents.kin(noun)).or(() -> antecedents.namedLater(noun));
        }
        boolean pointsBack = noun.definite()
                || (!noun.introduced(article.text()) && (noun.plural() || noun.kind() == EntityKind.COLLECTIVE));
        return pointsBack
                ? antecedents
                        .of(noun)
                        .or(() -> antecedents.kin(noun))
                        .or(() -> antecedents.only(noun))
                        .or(() -> antecedents.namedLater(noun))
                        .map(member -> inTurn(member, noun))
                : Optional.empty();
    }

    /** "her sister", where the one of whom her sister is told spoke last: of two who are the same to each other, the other. */
    private Member inTurn(Member member, Mention noun) {
        boolean whose = Set.of("his", "her", "their")
                .contains(
                        noun.span().in(article.text()).split("[ \u00a0]", 2)[0].toLowerCase(Locale.ROOT));
        return whose
                        && member == found.spokeLast()
                        && lexicon.inTurn(noun.head()).contains(noun.head())
                ? persons.otherThan(member, noun).orElse(member)
                : member;
    }

    /** Whether words stand in a headline or the like, which the body then tells at length. */
    private boolean isApart(Span span) {
        return article.passageAt(span.start())
                .filter(p -> p.role() == PassageRole.HEADLINE
                        || p.role() == PassageRole.STANDFIRST
                        || p.role() == PassageRole.LIST
                        || p.role() == PassageRole.CROSSHEAD)
                .isPresent();
    }

    private Found named(Member member, Mention noun) {
        Span via = member.lastBefore(noun.span().start());
        boolean described = member.kind == EntityKind.COLLECTIVE
                || (member.kind == EntityKind.ORGANISATION && Character.isLowerCase(member.name.charAt(0)));
        if (described && noun.name().length() > member.name.length()) {
            member.name = noun.name();
        }
        cast.learn(member, noun);
        return Found.by(member.kind == EntityKind.PERSON ? How.TITLE : How.NOMINAL, member, via);
    }

    private Found broughtIn(Mention noun) {
        Matcher called = CALLED.matcher(noun.span().in(article.text()));
        if (noun.kind() == EntityKind.UNNAMED && called.find()) {
            Member member = cast.fullPerson(called.group(1));
            cast.learn(member, noun);
            return Found.by(How.NAMED, member, null);
        }
        Member member = cast.add(noun.kind(), noun.name());
        member.plural = noun.plural();
        cast.learn(member, noun);
        return Found.by(noun.kind() == EntityKind.UNNAMED ? How.UNNAMED : How.NAMED, member, null);
    }
}
