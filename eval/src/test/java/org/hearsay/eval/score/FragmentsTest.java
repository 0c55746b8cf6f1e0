// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class FragmentsTest {
    private static final String TEXT = "one two\n\nthree four";

    @Test
    void blanksAtTheEndsDoNotCount() {
        assertThat(Fragments.of(TEXT, List.of(new Span(3, 9)))).isEqualTo(Fragments.of(TEXT, List.of(new Span(4, 7))));
    }

    @Test
    void fragmentsWithOnlyBlanksBetweenAreOne() {
        assertThat(Fragments.of(TEXT, List.of(new Span(9, 14), new Span(4, 7))).spans())
                .containsExactly(new Span(4, 14));
        assertThat(Fragments.of(TEXT, List.of(new Span(0, 3), new Span(9, 14))).spans())
                .containsExactly(new Span(0, 3), new Span(9, 14));
    }

    @Test
    void fragmentsThatOverlapAreOne() {
        assertThat(Fragments.of(TEXT, List.of(new Span(0, 7), new Span(4, 5))).spans())
                .containsExactly(new Span(0, 7));
    }

    @Test
    void onlyBlanksAreNothing() {
        assertThat(Fragments.of(TEXT, List.of(new Span(7, 9)))).isEqualTo(Fragments.NONE);
    }
}
