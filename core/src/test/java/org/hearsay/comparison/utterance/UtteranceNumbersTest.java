// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

final class UtteranceNumbersTest {
    private final UtteranceNumbers shipped = UtteranceNumbers.of(Lexicons.shipped());

    @Test
    void everyNumberLiesInItsRange() {
        for (UtteranceNumber number : UtteranceNumber.values()) {
            assertThat(shipped.of(number)).as("%s", number).isBetween(number.least(), number.most());
            assertThat(UtteranceNumbers.middle().of(number)).as("%s", number).isBetween(number.least(), number.most());
        }
    }

    @Test
    void oneNumberIsChangedAndNoOther() {
        UtteranceNumbers changed = shipped.with(UtteranceNumber.RUN, 1.25);
        assertThat(changed.of(UtteranceNumber.RUN)).isEqualTo(1.25);
        assertThat(changed.of(UtteranceNumber.BIAS)).isEqualTo(shipped.of(UtteranceNumber.BIAS));
        assertThat(changed.table()).contains("run\t1.25").hasLineCount(UtteranceNumber.values().length);
    }
}
