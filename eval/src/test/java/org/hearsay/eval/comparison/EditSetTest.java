// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.junit.jupiter.api.Test;

final class EditSetTest {
    private static final List<Edit> PROVED =
            List.of(Edit.VERBATIM, Edit.RESPELT, Edit.CUT, Edit.CUT_AT_THE_START, Edit.CUT_WITH_A_GAP, Edit.ALTERED);

    @Test
    void eachEditIsSeenForWhatItIs() throws IOException {
        Map<Edit, EditSet.Judged> judged = EditSet.judged(Hearsay.create());
        assertThat(judged.keySet()).containsExactly(Edit.values());
        assertThat(EditSet.percent(judged)).as(EditSet.table(judged)).isGreaterThanOrEqualTo(95);
        judged.forEach((edit, one) -> {
            if (PROVED.contains(edit)) {
                assertThat(one.wrong()).as(edit.name()).isEmpty();
            }
        });
    }
}
