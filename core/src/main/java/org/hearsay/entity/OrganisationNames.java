// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** The names of organisations beside a role or another noun: "the ministry's spokesman", "officials at the Red Cross". */
final class OrganisationNames {
    private final Nouns nouns;

    /** Capitalised words that describe several things of the article, such as "Marxist"; they are no part of a name. */
    private final Set<String> descriptions;

    OrganisationNames(Nouns nouns, Set<String> descriptions) {
        this.nouns = nouns;
        this.descriptions = descriptions;
    }

    /** The name of an organisation in a phrase, up to the phrase's own noun; null when there is none. */
    @Nullable
    Span in(Phrase phrase) {
        Phrase core = phrase.core();
        Phrase name = MarkedNames.first(MarkedNames.ORGANISATION, core)
                .map(marked -> marked.to(Math.min(marked.last(), phrase.last())))
                .orElseGet(() -> beforeNoun(core));
        return name.isEmpty() ? null : name.withoutLast(descriptions).span();
    }

    /** Proper nouns before "group", "party" or the like; empty when there are none. */
    private Phrase beforeNoun(Phrase core) {
        Sentence sentence = core.sentence();
        int noun = core.last();
        while (noun > core.first() && !isOrganisation(sentence.token(noun))) {
            noun--;
        }
        int last = noun - 1;
        while (last >= core.first() && !sentence.token(last).isProperNoun()) {
            last--;
        }
        int first = last;
        while (first > core.first() && isInName(sentence.token(first - 1))) {
            first--;
        }
        return last < core.first() ? core.to(core.first() - 1) : new Phrase(sentence, first, last);
    }

    private boolean isOrganisation(Token token) {
        return nouns.denoted("", token.lemma())
                .filter(d -> d.kind() == EntityKind.ORGANISATION)
                .isPresent();
    }

    private static boolean isInName(Token token) {
        return token.isProperNoun() || token.word().equals("-");
    }

    /** What stands behind the names of organisations in a phrase; all of it when there are none, its head at least. */
    static Phrase behind(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int at = phrase.first();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (sentence.token(i).name().equals(MarkedNames.ORGANISATION)) {
                at = i + 1;
            }
        }
        while (at < phrase.last()
                && (sentence.token(at).tag().equals("POS") || sentence.token(at).isPunctuation())) {
            at++;
        }
        return phrase.from(Math.min(at, phrase.last()));
    }
}
