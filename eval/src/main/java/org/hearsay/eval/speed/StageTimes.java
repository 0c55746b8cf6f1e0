// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.util.Map;

/** Where a reader spends its time: what the table of stages needs to know of it. */
public interface StageTimes {
    /** A reader that tells nothing. */
    StageTimes NONE = new StageTimes() {
        @Override
        public void reset() {}

        @Override
        public Map<String, Long> cpuNanos() {
            return Map.of();
        }
    };

    /** Forgets what was spent so far. */
    void reset();

    /** CPU nanoseconds by stage since the last reset, in the order in which the stages run. */
    Map<String, Long> cpuNanos();
}
