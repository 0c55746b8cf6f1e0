// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.util.EnumMap;
import java.util.Map;
import org.hearsay.Stage;

/** CPU nanoseconds by step of reading, since the last reset; for a reader in one thread. */
public final class StageTimes implements Stage.Listener {
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    @Override
    public void ended(Stage stage, long cpuNanos) {
        nanos.merge(stage, cpuNanos, Long::sum);
    }

    /** Forgets what was spent so far. */
    public void reset() {
        nanos.clear();
    }

    /** The steps in their order, with what each has cost. */
    public Map<Stage, Long> cpuNanos() {
        return nanos;
    }
}
