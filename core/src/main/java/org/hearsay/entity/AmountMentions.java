// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Token;

/** Mentions by an amount, alone or of something: "some", "others", "one of the drivers". */
final class AmountMentions {
    private static final Set<String> COUNTS = Set.of("CD", "DT", "JJ", "RB", "PDT");
    private static final Set<String> ONE = Set.of("one", "another", "neither");

    private final Nouns nouns;

    AmountMentions(Nouns nouns) {
        this.nouns = nouns;
    }

    /** The mention; empty when the phrase's own last word is no amount. */
    Optional<Mention> of(Span span, Phrase phrase) {
        Phrase core = phrase.core();
        Token amount = core.head();
        boolean counts = COUNTS.contains(amount.tag()) || amount.word().equals("%");
        if (!counts || amount.lower().equals("that") || amount.lower().equals("this")) {
            return Optional.empty();
        }
        boolean one = ONE.contains(amount.lower());
        String counted = counted(phrase.from(core.last() + 1));
        return Optional.of(new Mention(
                span,
                Mention.Form.NOUN,
                one ? EntityKind.UNNAMED : EntityKind.COLLECTIVE,
                (counted.isEmpty() ? core : phrase).words(),
                counted,
                List.of(),
                null,
                nouns.gender(counted),
                one,
                !one,
                false));
    }

    /** "of the drivers": the lemma of what is counted; empty when the words tell of nothing. */
    private static String counted(Phrase rest) {
        return rest.first() < rest.last() && rest.opening().lower().equals("of")
                ? rest.from(rest.first() + 1).core().head().lemma().toLowerCase(Locale.ROOT)
                : "";
    }
}
