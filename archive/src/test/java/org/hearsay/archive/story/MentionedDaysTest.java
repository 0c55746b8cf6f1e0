// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class MentionedDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2031, 3, 6);

    @Test
    void daysAreUnderstoodFromTheDayOfPublication() {
        assertThat(days("It closed on Tuesday.")).containsExactly(LocalDate.of(2031, 3, 4));
        assertThat(days("It closed on Thursday.")).containsExactly(THURSDAY);
        assertThat(days("It closed last night.")).containsExactly(LocalDate.of(2031, 3, 5));
        assertThat(days("It closed this morning.")).containsExactly(THURSDAY);
        assertThat(days("It closed on Feb. 20.")).containsExactly(LocalDate.of(2031, 2, 20));
        assertThat(days("It closed on 20 February.")).containsExactly(LocalDate.of(2031, 2, 20));
    }

    @Test
    void whatIsToComeAndWhatIsNoDayIsLeftOut() {
        assertThat(days("It may close on April 2.")).isEmpty();
        assertThat(days("It closed on Feb. 30.")).isEmpty();
        assertThat(days("It may close.")).isEmpty();
    }

    private static Set<LocalDate> days(String text) {
        return MentionedDays.in(new Vocabulary(Lexicons.shipped()).words(text), THURSDAY);
    }
}
