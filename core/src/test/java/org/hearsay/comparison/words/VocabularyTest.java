// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(Lexicons.shipped());

    private List<String> forms(String text) {
        return vocabulary.words(text).stream().map(Word::form).toList();
    }

    @Test
    void britishAndAmericanSpellingsAreOneWord() {
        assertThat(forms("The honourable neighbours organised the defence of the theatre"))
                .isEqualTo(forms("the honorable neighbors organized the defense of the theater"));
    }

    @Test
    void wordsThatOnlyLookLikeASpellingStayApart() {
        assertThat(forms("our four hours")).isNotEqualTo(forms("or for hors"));
        assertThat(forms("our")).containsExactly("our");
    }

    @Test
    void initialsAreTheirLettersAndNoPronoun() {
        assertThat(forms("the U.S. bears")).isEqualTo(forms("the US bears")).isNotEqualTo(forms("the us bears"));
    }

    @Test
    void anAmpersandIsAnd() {
        assertThat(forms("dangerous & foolish")).isEqualTo(forms("dangerous and foolish"));
    }

    @Test
    void cannotIsCanNotHoweverItIsWritten() {
        assertThat(forms("they cannot read"))
                .isEqualTo(forms("they can't read"))
                .isEqualTo(forms("they can not read"));
        assertThat(vocabulary.words("cannot").getLast().span()).isEqualTo(new org.hearsay.article.Span(3, 6));
    }

    @Test
    void contractionsAreSpeltOut() {
        assertThat(forms("It's not over, they’ll say")).isEqualTo(forms("It is not over, they will say"));
        assertThat(forms("the board's wall")).doesNotContain("is");
    }
}
