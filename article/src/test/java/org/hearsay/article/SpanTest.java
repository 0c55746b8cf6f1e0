// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void isHalfOpen() {
        Span said = new Span(3, 7);
        assertThat(said.in("He said so.")).isEqualTo("said");
        assertThat(said.contains(6)).isTrue();
        assertThat(said.contains(7)).isFalse();
        assertThat(said.overlaps(new Span(7, 9))).isFalse();
        assertThat(said.overlap(new Span(5, 9))).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoSpan() {
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
