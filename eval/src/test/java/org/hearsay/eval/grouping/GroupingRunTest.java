// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.eval.score.BCubed;
import org.junit.jupiter.api.Test;

class GroupingRunTest {
    @Test
    void theGoldOfTheRepositoryIsGroupedAsPeopleDid() throws IOException {
        GroupingGold gold = GroupingGold.read(Path.of(System.getProperty("hearsay.root")));
        GroupingRun.Result result = new GroupingRun(gold).shipped();
        assertThat(result.score().f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(result.copies()).isEqualTo(gold.copies().size());
        assertThat(result.falseCopies()).isZero();
        assertThat(result.merged()).isEmpty();
    }

    @Test
    void everyItemCountsItsOwnGroup() {
        Map<String, String> gold = Map.of("a", "1", "b", "1", "c", "2");
        BCubed score = BCubed.of(Map.of("a", "x", "b", "x", "c", "x"), gold, id -> true);
        assertThat(score.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-9));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(BCubed.of(Map.of("a", "x", "b", "y", "c", "z"), gold, id -> true)
                        .recall())
                .isCloseTo(2 / 3.0, within(1e-9));
    }
}
