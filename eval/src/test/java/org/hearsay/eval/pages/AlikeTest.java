// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.PageDate;
import org.junit.jupiter.api.Test;

class AlikeTest {
    @Test
    void titlesAreAlikeWhateverTheirMarksAndSpaces() {
        assertThat(Alike.title("  “Stay\u00a0away”, he said. ")).isEqualTo(Alike.title("\"stay away\", He said"));
        assertThat(Alike.title("Stay")).isNotEqualTo(Alike.title("Go"));
    }

    @Test
    void namesAreASet() {
        assertThat(Alike.names(List.of("Ann Lee", "bo roe"))).isEqualTo(Alike.names(List.of("Bo Roe", "Ann Lee")));
    }

    @Test
    void aDayIsRightInTheZoneOfEither() {
        PageDate ours = new PageDate("2024-05-04T00:30+02:00", PageDate.Precision.MINUTE, "json-ld");
        assertThat(Alike.day("2024-05-04", ours)).isTrue();
        assertThat(Alike.day("2024-05-03 22:30:00+00:00", ours)).isTrue();
        assertThat(Alike.day("2024-05-03 21:30:00+00:00", ours)).isFalse();
        assertThat(Alike.day("2024-05-04", null)).isFalse();
    }
}
