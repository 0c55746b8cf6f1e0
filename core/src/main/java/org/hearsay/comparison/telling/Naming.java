// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Whether a telling names its speaker, or leads back to him so plainly that it is as good as naming him. */
final class Naming {
    private static final Set<Resolution.How> LED_BACK =
            EnumSet.of(Resolution.How.PRONOUN, Resolution.How.NOMINAL, Resolution.How.CARRIED);

    private static final int FEWEST_DESCRIBING = 3;

    private Naming() {}

    static boolean isNamed(Told told) {
        Statement statement = told.statement();
        Party speaker = told.speaker();
        if (statement == null) {
            return false;
        }
        Resolution.How how = statement.resolution().how();
        return !LED_BACK.contains(how)
                || isDescribed(told.text(), statement)
                || (how == Resolution.How.PRONOUN
                        && speaker != null
                        && isOnlyOneNamed(told.text(), statement.source(), speaker));
    }

    /** "The deputy council chief" is as good as a name, "the chief" may be anybody's title. */
    private static boolean isDescribed(WordedText text, Statement statement) {
        Resolution resolution = statement.resolution();
        Span words = resolution.how() == Resolution.How.CARRIED ? resolution.via() : statement.source();
        return resolution.how() != Resolution.How.PRONOUN
                && words != null
                && text.words(words).stream().filter(Word::content).count() >= FEWEST_DESCRIBING;
    }

    /** Whether the paragraph of a pronoun names this speaker before it, and nobody else. */
    private static boolean isOnlyOneNamed(WordedText text, @Nullable Span pronoun, Party speaker) {
        if (pronoun == null) {
            return false;
        }
        int start = text.article()
                .passageAt(pronoun.start())
                .map(Passage::span)
                .orElse(pronoun)
                .start();
        List<String> before = text.words(new Span(start, pronoun.start())).stream()
                .map(Word::stem)
                .toList();
        return before.contains(speaker.head())
                && speaker.company().stream().noneMatch(c -> !c.equals(speaker.head()) && before.contains(c));
    }
}
