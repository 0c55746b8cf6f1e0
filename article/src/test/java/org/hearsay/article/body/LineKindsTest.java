// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineKindsTest {
    @Test
    void aLineIsProseOrNotWithLikelyBodyOnBothSidesOneOrNone() {
        float[] odds = {-3, 2, -1, 2, -3};
        boolean[] prose = {true, true, false, true, false};
        assertThat(LineKinds.of(odds, 0, prose)).containsExactly(3, 3, 4, 3, 2);
    }

    @Test
    void likelyBodyFarAwayIsOnNoSide() {
        float[] odds = new float[20];
        odds[0] = 1;
        assertThat(LineKinds.of(odds, 0.5f, new boolean[20])[19]).isZero();
    }
}
