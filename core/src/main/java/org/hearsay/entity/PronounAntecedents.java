// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun points back to: the most salient member that fits. Salience is recency in sentences, with a preference
 * for whoever spoke last and for subjects, as in Lappin and Leass (1994).
 */
final class PronounAntecedents {
    /** Beyond so many sentences a pronoun points to nobody. */
    private static final int FARTHEST = 12;

    private static final double SPOKE_LAST = 2.5;
    private static final double OPENS_SENTENCE = 1.0;
    private static final double KNOWN_GENDER = 0.5;

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
        return cast.members().stream()
                .filter(m -> fits(m, pronoun))
                .filter(m -> distance(m, pronoun.span().start()) <= FARTHEST)
                .max(Comparator.comparingDouble(m -> salience(m, pronoun, spokeLast)));
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

    private double salience(Member member, Mention pronoun, @Nullable Member spokeLast) {
        Span last = lastUnquoted(member, pronoun.span().start());
        if (last == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double salience = -distance(member, pronoun.span().start());
        salience += member == spokeLast ? SPOKE_LAST : 0;
        salience += opensSentence(last) ? OPENS_SENTENCE : 0;
        salience += member.gender != Gender.UNKNOWN && member.gender == pronoun.gender() ? KNOWN_GENDER : 0;
        // Of two in one sentence, the one named first is more often the one who goes on.
        return salience - (last.start() - sentences.at(last.start()).span().start()) / 10_000.0;
    }

    private int distance(Member member, int offset) {
        Span last = lastUnquoted(member, offset);
        return last == null
                ? Integer.MAX_VALUE
                : sentences.at(offset).index() - sentences.at(last.start()).index();
    }

    private @Nullable Span lastUnquoted(Member member, int offset) {
        for (Span mention :
                member.mentions.headSet(new Span(offset, offset), false).descendingSet()) {
            if (!quoted.get(mention.start())) {
                return mention;
            }
        }
        return null;
    }

    private boolean opensSentence(Span mention) {
        Sentence sentence = sentences.at(mention.start());
        int token = sentence.tokenAfter(mention.start());
        for (int i = 0; i < token; i++) {
            if (sentence.token(i).isVerb() || sentence.token(i).isPronoun()) {
                return false;
            }
        }
        return true;
    }
}
