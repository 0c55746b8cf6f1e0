// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.lang.management.ManagementFactory;

/** How much of the heap is reachable. */
public final class LiveHeap {
    private LiveHeap() {}

    /** Bytes in use after the garbage was collected. */
    public static long bytes() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            used = Math.min(
                    used,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return used;
    }
}
