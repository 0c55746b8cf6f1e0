// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Nouns for somebody whom the article names: "the exhausted medic" for the surgeon spoken of just before, and "A mother of
 * two", whose name the next paragraphs give.
 */
final class Epithets {
    /** "Ann Reed, 34," */
    private static final Pattern AGE = Pattern.compile("[’'\"”]?,? \\(?(?:aged )?\\d{1,3}[,.) ].*", Pattern.DOTALL);

    /** "the journal's editor", who is nobody that is told to be something else */
    private static final Pattern OWNED = Pattern.compile("^\\p{L}[\\p{L} ]*['’]s? ");

    /** Within how many characters a noun repeats itself. */
    private static final int REPEATED = 150;

    private static final Set<PassageRole> HEADS = Set.of(PassageRole.HEADLINE, PassageRole.STANDFIRST);
    /** How many paragraphs after the one that brings somebody in may give the name. */
    private static final int LATEST = 3;

    /** Among how many people somebody is the younger or the older, where two ages are told. */
    private static final int FEW = 4;

    private final Article article;
    private final Cast cast;
    private final Nouns nouns;
    private final PronounAntecedents pronouns;
    private final Ages ages;
    private final Traces traces;

    Epithets(Article article, Cast cast, Nouns nouns, PronounAntecedents pronouns, Ages ages, Traces traces) {
        this.traces = traces;
        this.ages = ages;
        this.article = article;
        this.cast = cast;
        this.nouns = nouns;
        this.pronouns = pronouns;
    }

    /**
     * Whom a noun that was not used before stands for; the holder of an office stands for himself.
     *
     * @param asker who asked just before; null when nobody did
     */
    Optional<Member> of(Mention noun, @Nullable Member spokeLast, @Nullable Member asker) {
        return compared(noun, spokeLast)
                .or(() -> answering(noun, asker))
                .or(() -> stillUnnamed(noun, spokeLast))
                .or(() -> evident(noun))
                .or(() -> inFront(noun, spokeLast)
                        .or(() -> namedJustBefore(noun, spokeLast))
                        .or(() -> namedLater(noun)));
    }

    private Optional<Member> answering(Mention noun, @Nullable Member asker) {
        boolean pointsBack = noun.definite() && isOne(noun) && firstWord(noun).equals("the");
        return pointsBack && asker != null ? pronouns.answering(noun, asker) : Optional.empty();
    }

    /** "the younger woman": of the two spoken of last the one who is, or, where no ages are told, who did not speak last. */
    private Optional<Member> compared(Mention noun, @Nullable Member spokeLast) {
        if (!isOne(noun) || !ages.compares(noun.span())) {
            return Optional.empty();
        }
        List<Member> two = pronouns.lastPeople(noun, 2);
        return ages.compared(noun.span(), ages.known(pronouns.lastPeople(noun, FEW)))
                .or(() -> ages.compared(noun.span(), two))
                .or(() -> two.stream()
                        .filter(m -> m != spokeLast && two.size() > 1)
                        .findFirst());
    }

    /** "the man", "the insider", for an informant who spoke last and has no name. */
    private Optional<Member> stillUnnamed(Mention noun, @Nullable Member spokeLast) {
        boolean unnamed = spokeLast != null
                && spokeLast.kind == EntityKind.UNNAMED
                && spokeLast.isPersonal()
                && spokeLast.gender.fits(noun.gender());
        boolean anyone = noun.definite()
                && isOne(noun)
                && noun.span().in(article.text()).indexOf(' ')
                        == noun.span().in(article.text()).lastIndexOf(' ');
        return unnamed
                        && anyone
                        && nouns.isForAnybody(noun.head())
                        && firstWord(noun).equals("the")
                ? Optional.ofNullable(spokeLast)
                : Optional.empty();
    }

    /** "the violinist", of the one whose violins were spoken of: the only person beside whose names stands a word of the noun. */
    private Optional<Member> evident(Mention noun) {
        if (!noun.definite()
                || !isOne(noun)
                || nouns.isTitle(noun.head())
                || !firstWord(noun).equals("the")
                || noun.name().contains(" of ")) {
            return Optional.empty();
        }
        List<Member> evident = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.gender.fits(noun.gender()) && mayBe(m, noun))
                .filter(m -> traces.of(noun, m))
                .toList();
        return evident.size() == 1 ? Optional.of(evident.getFirst()) : Optional.empty();
    }

    private Optional<Member> inFront(Mention noun, @Nullable Member spokeLast) {
        boolean pointsBack = noun.definite() && isOne(noun) && firstWord(noun).equals("the");
        return pointsBack ? pronouns.fronted(noun, spokeLast) : Optional.empty();
    }

    private Optional<Member> namedJustBefore(Mention noun, @Nullable Member spokeLast) {
        boolean pointsBack = noun.definite() && isOne(noun);
        boolean ofSomebody = Set.of("his", "her", "its", "their", "my", "our").contains(firstWord(noun))
                && !Character.isUpperCase(noun.name().charAt(0));
        if (!pointsBack || ofSomebody || (isOffice(noun) && noun.name().contains(" of ")) || isToldBefore(noun)) {
            return Optional.empty();
        }
        return isOffice(noun)
                ? pronouns.onlyPersonBefore(noun).filter(m -> m.roles.isEmpty() || nouns.isOfRank(noun.head(), m.roles))
                : pronouns.personNear(noun, spokeLast, m -> mayBe(m, noun));
    }

    /** Whether a noun is the title of an office that somebody holds: not of kin, "the mother of two", nor of one who held it. */
    private boolean isOffice(Mention noun) {
        return nouns.isTitle(noun.head()) && !nouns.isKin(noun.head()) && !Nouns.tellsOfFormer(noun.name());
    }

    /** Whether nothing that is told of somebody speaks against a noun for him. */
    private boolean mayBe(Member member, Mention noun) {
        boolean another = OWNED.matcher(noun.name()).find() && !member.roles.isEmpty();
        return !another
                && ages.fitting(noun.span(), List.of(member)).contains(member)
                && !member.holdsOther(noun, nouns);
    }

    /** "prices were set by the promoter. The promoter said": a noun that repeats itself stands for no name. */
    private boolean isToldBefore(Mention noun) {
        int here = noun.span().start();
        String before =
                article.text().substring(Math.max(0, here - REPEATED), here).toLowerCase(Locale.ROOT);
        return !nouns.isTitle(noun.head())
                && before.contains(" the " + noun.name().toLowerCase(Locale.ROOT));
    }

    /** The first person whom the paragraphs after a headline's or an opening's noun name, when a role or an age tells that it is he. */
    private Optional<Member> namedLater(Mention noun) {
        int here = passage(noun.span());
        boolean head = HEADS.contains(article.passages().get(here).role());
        boolean introduced = head
                || noun.introduced(article.text())
                || noun.span().in(article.text()).contains(" who ");
        if (!isOne(noun) || !(introduced || noun.definite()) || !isOpening(here)) {
            return Optional.empty();
        }
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.gender.fits(noun.gender()))
                .filter(m ->
                        !m.mentions.isEmpty() && named(m).start() > noun.span().end())
                .min(Comparator.comparing(this::named))
                .filter(m -> passage(named(m)) - here <= LATEST)
                .filter(m -> m.nouns.contains(noun.head())
                        || m.holds(noun.head(), nouns)
                        || (introduced && isAged(m))
                        || (m.roles.isEmpty() && opensParagraph(m)));
    }

    /** Where somebody is first named in full, else at all. */
    private Span named(Member member) {
        return member.mentions.stream()
                .filter(m -> Name.of(m.in(article.text())).isFull()
                        && Character.isUpperCase(m.in(article.text()).charAt(0)))
                .findFirst()
                .orElse(member.mentions.first());
    }

    /** "The shadow minister accused …" and, as the next paragraph begins, "Ann Reed told …": who it was. */
    private boolean opensParagraph(Member member) {
        Span first = named(member);
        return Name.of(first.in(article.text())).isFull()
                && article.passages().get(passage(first)).span().start() == first.start();
    }

    private static boolean isOne(Mention noun) {
        return noun.kind() == EntityKind.UNNAMED && noun.personal() && !noun.plural();
    }

    private String firstWord(Mention noun) {
        return noun.span().in(article.text()).split("[ \u00a0]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private boolean isAged(Member member) {
        return member.mentions.stream()
                .anyMatch(m -> AGE.matcher(article.text())
                        .region(m.end(), Math.min(article.text().length(), m.end() + 20))
                        .matches());
    }

    /** Whether no more than one paragraph stands before a passage. */
    private boolean isOpening(int passage) {
        return article.passages().subList(0, passage).stream()
                        .filter(p -> p.role() == PassageRole.PARAGRAPH)
                        .count()
                < 2;
    }

    private int passage(Span span) {
        List<Passage> passages = article.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).span().end() > span.start()) {
                return i;
            }
        }
        return passages.size() - 1;
    }
}
