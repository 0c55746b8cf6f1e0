// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestReader;
import org.hearsay.article.Given;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorPrecisionTest {
    @ParameterizedTest
    @CsvSource({"2024, YEAR, 0", "2024-05, MONTH, 0", "2024-05-14, DAY, 1", "2024-05-14T18:05+02:00, MINUTE, 1"})
    void aMonthIsUnderstoodAgainstADayAndLeftAloneAgainstLess(String published, Precision precision, int dates) {
        Page page = Page.ofText("The bridge was closed in March. Mayor Ilse Varga said that it would open again.\n")
                .given(new Given(null, null, new PageDate(published, precision, "given")));
        List<String> values = TestReader.read(page).dates().stream()
                .map(d -> d.date().value())
                .toList();
        assertThat(values).hasSize(dates).allMatch("2024-03"::equals);
    }
}
