// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearsay.eval.floors.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small version of the measure: no request fails, a large story is light, and memory does not grow. */
@Timeout(180)
class WebRunTest {
    @Test
    void answersManyAtOnceWithoutFailing(@TempDir Path folder) throws Exception {
        List<Gate> gates = new WebRun(400, Duration.ofSeconds(4)).run(folder.resolve("web.db"));
        assertThat(gates)
                .filteredOn(gate -> !gate.name().startsWith("milliseconds"))
                .hasSize(5)
                // A busy machine times single pages too coarsely for a tenth.
                .allMatch(gate -> gate.passed() || (gate.name().contains("decisions") && gate.value() < 2));
    }
}
