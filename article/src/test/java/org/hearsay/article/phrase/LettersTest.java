// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void wordsAreLettersAndNumbersInLowerCase() {
        assertThat(Letters.words("“Fähre 12½” – Ⅳ, не")).containsExactly("fähre", "12½", "ⅳ", "не");
        assertThat(Letters.words("…")).isEmpty();
        assertThat(Letters.only("It’s 5 o’clock")).isEqualTo("its5oclock");
    }

    @Test
    void namesOfProgramsAreTakenApartAtMarksDigitsAndCapitals() {
        assertThat(Letters.ofName("article-Body_text2 isOpen"))
                .containsExactly("article", "Body", "text", "is", "Open");
        assertThat(Letters.ofName("-no-HTML")).containsExactly("no", "HTML");
        assertThat(Letters.ofName("42")).isEmpty();
    }
}
