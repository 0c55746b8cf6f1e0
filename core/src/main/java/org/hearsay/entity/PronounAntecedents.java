// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun points back to: the most salient member that fits. Salience is recency in sentences, with a preference
 * for whoever spoke last and for subjects, as in Lappin and Leass (1994).
 */
final class PronounAntecedents {
    /** Beyond so many sentences a pronoun points to nobody. */
    private static final int FARTHEST = 12;

    /** Beyond so many a noun stands for nobody whom it was not used for before. */
    private static final int NEAR = 2;

    /** Beyond so many nobody answers a question. */
    private static final int DIALOGUE = 4;

    private static final double SPOKE_LAST = 0.75;
    private static final double SUBJECT = 1.0;
    private static final double SAME_PARAGRAPH = 1.0;
    private static final double KNOWN_GENDER = 1.0;
    private static final double BARE_NAME = 2.0;

    private final Cast cast;
    private final Sentences sentences;
    private final BitSet quoted;

    PronounAntecedents(Cast cast, Sentences sentences, BitSet quoted) {
        this.cast = cast;
        this.sentences = sentences;
        this.quoted = quoted;
    }

    /**
     * Whom a pronoun outside quotations points to.
     *
     * @param spokeLast the speaker of the statement before; null at the beginning
     */
    Optional<Member> of(Mention pronoun, @Nullable Member spokeLast) {
        return of(pronoun, spokeLast, null, List.of());
    }

    /**
     * Whom a pronoun outside quotations points to.
     *
     * @param spokeLast the speaker of the statement before; null at the beginning
     * @param asker who asked just before, and is not the one who answers; null when nobody did
     * @param said what the pronoun's statement says: those named there alone are spoken of, and do not speak
     */
    Optional<Member> of(Mention pronoun, @Nullable Member spokeLast, @Nullable Member asker, List<Span> said) {
        Optional<Member> other = asker == null
                ? Optional.empty()
                : mostSalient(pronoun, null, said, DIALOGUE, m -> m != asker && fits(m, pronoun));
        return other.or(() -> mostSalient(pronoun, spokeLast, said, FARTHEST, m -> fits(m, pronoun)));
    }

    /** Who answers a question under a noun: the person near it who did not ask. */
    Optional<Member> answering(Mention noun, Member asker) {
        return mostSalient(
                noun, null, List.of(), DIALOGUE, m -> m != asker && m.isPersonal() && m.gender.fits(noun.gender()));
    }

    /** Whom a pronoun in somebody's words means that they do not name: who was spoken of before, but for the one who speaks. */
    Optional<Member> spokenOf(Mention pronoun, @Nullable Member speaker) {
        Sentence here = sentences.at(pronoun.span().start());
        boolean personal = pronoun.gender() != Gender.UNKNOWN;
        int farthest = personal ? FARTHEST : NEAR;
        Map<Member, Span> last = new LinkedHashMap<>();
        for (Member member : cast.members()) {
            Span mention = member != speaker && fits(member, pronoun)
                    ? member.lastBefore(pronoun.span().start())
                    : null;
            if (mention != null && here.index() - sentences.at(mention.start()).index() <= farthest) {
                last.put(member, mention);
            }
        }
        return last.keySet().stream()
                .max(Comparator.comparingDouble(m -> salience(Objects.requireNonNull(last.get(m)), here)
                        + (personal && m.gender == pronoun.gender() ? KNOWN_GENDER : 0)));
    }

    /** "Asked what she was proudest of, the teacher said": the person whom a pronoun before a noun means, if the noun may too. */
    Optional<Member> fronted(Mention noun, @Nullable Member spokeLast) {
        Sentence sentence = sentences.at(noun.span().start());
        Token opening = sentence.token(0);
        boolean aside = Set.of("VBN", "VBG", "VBD").contains(opening.tag())
                || opening.lower().equals("when");
        for (int i = 1; aside && sentence.token(i).span().end() < noun.span().start(); i++) {
            Mention pronoun = Mentions.pronoun(sentence.token(i).span(), sentence.token(i));
            if (sentence.token(i).isPronoun()
                    && pronoun.gender() != Gender.UNKNOWN
                    && pronoun.gender().fits(noun.gender())) {
                return mostSalient(
                        pronoun,
                        spokeLast,
                        List.of(),
                        FARTHEST,
                        m -> m.kind == EntityKind.PERSON && m.gender.fits(pronoun.gender()));
            }
        }
        return Optional.empty();
    }

    /** The person named in this sentence or the two before, outside quotations, who is most salient. */
    Optional<Member> personNear(Mention noun, @Nullable Member spokeLast, Predicate<Member> mayBe) {
        return mostSalient(
                noun,
                spokeLast,
                List.of(),
                NEAR,
                m -> m.kind == EntityKind.PERSON && !isBareName(m) && m.gender.fits(noun.gender()) && mayBe.test(m));
    }

    /** "The mayor will go, she said. “I am tired,” said Ann Reed": who is named first after a pronoun that opens an article. */
    Optional<Member> namedNext(Mention pronoun) {
        int here = pronoun.span().end();
        int passage = sentences.at(pronoun.span().start()).passage();
        boolean personal = pronoun.gender() != Gender.UNKNOWN && !isQuoted(pronoun.span());
        return cast.members().stream()
                .filter(m -> personal && m.kind == EntityKind.PERSON && m.gender.fits(pronoun.gender()))
                .filter(m -> !m.mentions.isEmpty() && m.mentions.first().start() > here)
                .min(Comparator.comparing(m -> m.mentions.first()))
                .filter(m -> sentences.at(m.mentions.first().start()).passage() - passage <= NEAR);
    }

    /** The people of a noun's gender who are named last before it, outside quotations. */
    List<Member> lastPeople(Mention noun, int most) {
        int here = noun.span().start();
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.gender.fits(noun.gender()))
                .filter(m -> lastBefore(m, here, List.of()) != null)
                .sorted(Comparator.comparing((Member m) -> Objects.requireNonNull(lastBefore(m, here, List.of())))
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Who is the most salient person for a noun but for one who cannot be meant. */
    Optional<Member> otherThan(Member member, Mention noun) {
        return mostSalient(
                noun,
                null,
                List.of(),
                FARTHEST,
                m -> m != member && m.kind == EntityKind.PERSON && m.gender.fits(noun.gender()));
    }

    /** The one person named in the sentence before, outside quotations. */
    Optional<Member> onlyPersonBefore(Mention noun) {
        Sentence before = sentences.before(sentences.at(noun.span().start()));
        List<Member> named = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.gender.fits(noun.gender()))
                .filter(m -> {
                    Span mention =
                            m.mentionIn(before.span().start(), before.span().end() + 1);
                    return mention != null && !quoted.get(mention.start());
                })
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Optional<Member> mostSalient(
            Mention pronoun, @Nullable Member spokeLast, List<Span> said, int farthest, Predicate<Member> fits) {
        Sentence sentence = sentences.at(pronoun.span().start());
        Map<Member, Span> last = new LinkedHashMap<>();
        for (Member member : cast.members()) {
            Span mention = fits.test(member) ? lastBefore(member, pronoun.span().start(), said) : null;
            if (mention != null && distance(sentences.at(mention.start()), sentence) <= farthest) {
                last.put(member, mention);
            }
        }
        return last.keySet().stream().max(Comparator.comparingDouble(m -> {
            double salience = salience(m, Objects.requireNonNull(last.get(m)), sentence);
            salience += m == spokeLast ? SPOKE_LAST : 0;
            salience -= isBareName(m) ? BARE_NAME : 0;
            return salience + (m.gender != Gender.UNKNOWN && m.gender == pronoun.gender() ? KNOWN_GENDER : 0);
        }));
    }

    /** A name of one word that nobody has titled or described, which may be a brand's or a paper's. */
    private static boolean isBareName(Member member) {
        return member.kind == EntityKind.PERSON
                && member.gender == Gender.UNKNOWN
                && member.roles.isEmpty()
                && !Name.of(member.name).isFull();
    }

    /** Whom a pronoun inside somebody's words means: the one named last in them; empty when they name nobody who fits. */
    Optional<Member> inside(Mention pronoun, int start) {
        int end = pronoun.span().start();
        return cast.members().stream()
                .filter(m -> fits(m, pronoun) && m.mentionIn(start, end) != null)
                .max(Comparator.comparing(m -> Objects.requireNonNull(m.mentionIn(start, end))));
    }

    /** Whether words are a mention of a document that is known, or overlap one. */
    boolean isDocument(Span words) {
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.DOCUMENT)
                .anyMatch(m -> m.mentions.stream().anyMatch(words::overlaps));
    }

    /** Whether words stand inside a quotation, where pronouns are the speaker's and not the article's. */
    boolean isQuoted(Span span) {
        return quoted.get(span.start());
    }

    private static boolean fits(Member member, Mention pronoun) {
        boolean personal = Set.of("he", "she", "him", "her", "his").contains(pronoun.head());
        if (personal) {
            return member.isPersonal() && member.gender.fits(pronoun.gender());
        }
        if (pronoun.plural()) {
            return member.plural || member.kind == EntityKind.COLLECTIVE || member.kind == EntityKind.ORGANISATION;
        }
        return member.kind == EntityKind.ORGANISATION
                || member.kind == EntityKind.DOCUMENT
                || member.kind == EntityKind.PLACE;
    }

    /** How many sentences one stands behind another, those that are somebody's words not counted. */
    private int distance(Sentence before, Sentence here) {
        int distance = 0;
        for (Sentence sentence = here;
                sentence.index() > before.index() && distance <= FARTHEST;
                sentence = sentences.before(sentence)) {
            int start = sentence.span().start();
            distance += quoted.nextClearBit(start) < sentence.span().end() ? 1 : 0;
        }
        return distance;
    }

    /** The salience of somebody by his last mention, or by another in its sentence: "Ann Reed shook her head". */
    private double salience(Member member, Span last, Sentence here) {
        int start = sentences.at(last.start()).span().start();
        return member.mentions.subSet(new Span(start, start), true, last, true).stream()
                .filter(m -> !quoted.get(m.start()))
                .mapToDouble(m -> salience(m, here))
                .max()
                .orElseGet(() -> salience(last, here));
    }

    private double salience(Span mention, Sentence here) {
        Sentence sentence = sentences.at(mention.start());
        double salience = -distance(sentence, here);
        salience += isSubject(sentence, mention) ? SUBJECT : 0;
        salience += sentence.passage() == here.passage() ? SAME_PARAGRAPH : 0;
        // Of two in one sentence, the one named first is more often the one who goes on.
        return salience - (mention.start() - sentence.span().start()) / 10_000.0;
    }

    private @Nullable Span lastBefore(Member member, int offset, List<Span> said) {
        for (Span mention :
                member.mentions.headSet(new Span(offset, offset), false).descendingSet()) {
            if (!quoted.get(mention.start()) && said.stream().noneMatch(c -> c.contains(mention))) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a mention is a subject; in a sentence that was not parsed, whether no verb stands before it. */
    private static boolean isSubject(Sentence sentence, Span mention) {
        int first = sentence.tokenAfter(mention.start());
        int last = sentence.tokenAfter(mention.end() - 1);
        Tree tree = sentence.tree().orElse(null);
        for (int i = 0; i <= last; i++) {
            Token token = sentence.token(i);
            if (tree == null ? i < first && (token.isVerb() || token.isPronoun()) : i >= first && isSubject(tree, i)) {
                return tree != null;
            }
        }
        return tree == null;
    }

    /** "Reed's sister, Ann, was there": a subject, or another name for one. */
    private static boolean isSubject(Tree tree, int at) {
        return tree.is(at, "nsubj") || (tree.is(at, "appos") && tree.is(tree.head(at), "nsubj"));
    }
}
