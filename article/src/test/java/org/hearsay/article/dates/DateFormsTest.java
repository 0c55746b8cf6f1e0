// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {
    private static final DateForms FORMS = new DateForms(Lexicons.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on December 22, 2016, after|2016-12-22|December 22, 2016",
                "22 December 2016|2016-12-22|22 December 2016",
                "the 22nd of December 2016|2016-12-22|22nd of December 2016",
                "22 Dec 2016|2016-12-22|22 Dec 2016",
                "Dec. 22, 2016.|2016-12-22|Dec. 22, 2016",
                "2016-12-22|2016-12-22|2016-12-22",
                "22/12/2016|2016-12-22|22/12/2016",
                "12/22/2016|2016-12-22|12/22/2016",
                "22.12.2016|2016-12-22|22.12.2016",
                "05/05/2019|2019-05-05|05/05/2019"
            })
    void fullDatesAreRead(String text, String value, String words) {
        StatedDate date = FORMS.first(text).orElseThrow();
        assertThat(date.value()).isEqualTo(value);
        assertThat(text.substring(date.start(), date.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"03/04/2019", "December 2016", "31 February 2020", "May 2023", "1234-56-78", "a1 May 20234"})
    void othersAreNot(String text) {
        assertThat(FORMS.first(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 May 2023 14:05 BST|2023-05-03T14:05+01:00",
                "3 May 2023 at 2.05pm|2023-05-03T14:05",
                "May 3, 2023, 12:30 a.m. EDT|2023-05-03T00:30-04:00",
                "1405 GMT, 3 May 2023|2023-05-03T14:05+00:00",
                "2023-05-03T14:05:59Z|2023-05-03T14:05Z",
                "3 May 2023 14:05 IST|2023-05-03T14:05",
                "3 May 2023|2023-05-03"
            })
    void timesKeepTheirZone(String line, String value) {
        assertThat(FORMS.firstWithTime(line).orElseThrow().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-12-22T18:05:33+0330|2016-12-22T18:05+03:30",
                "2016-12-22T18:05:33.123Z|2016-12-22T18:05Z",
                "2016-12-22 18:05:33 UTC|2016-12-22T18:05Z",
                "20161222|2016-12-22",
                "2016-12|2016-12",
                "2016-12-22|2016-12-22"
            })
    void datesOfMachinesAreCutToTheMinute(String value, String iso) {
        assertThat(IsoDates.of(value)).contains(iso);
    }
}
