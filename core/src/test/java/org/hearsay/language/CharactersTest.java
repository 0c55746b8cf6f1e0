// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He wrote: „We stay.“ Then he left.|He wrote: “We stay.” Then he left.",
                "He wrote: »We stay.« Then he left.|He wrote: “We stay.” Then he left.",
                "He wrote « we stay » and left.|He wrote “ we stay ” and left.",
                "He wrote “we stay” and left.|He wrote “we stay” and left."
            })
    void marksOpenAndCloseAsTheirNeighboursTell(String written, String plain) {
        assertThat(Characters.forEngine(written)).isEqualTo(plain);
    }
}
