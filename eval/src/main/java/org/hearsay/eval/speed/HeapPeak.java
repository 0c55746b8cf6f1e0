// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.LongAccumulator;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How full the heap of this process was at most, with what nobody needs any more and without. */
final class HeapPeak {
    private final LongAccumulator afterCollection = new LongAccumulator(Math::max, 0);

    /** Watches from now on. */
    HeapPeak() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, none) -> {
                                if (notification.getUserData() instanceof CompositeData data) {
                                    Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(data)
                                            .getGcInfo()
                                            .getMemoryUsageAfterGc();
                                    afterCollection.accumulate(ManagementFactory.getMemoryPoolMXBeans().stream()
                                            .filter(pool -> pool.getType() == MemoryType.HEAP)
                                            .map(pool -> after.get(pool.getName()))
                                            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                                            .sum());
                                }
                            },
                            null,
                            null);
        }
    }

    /** The sum of the most that each part of the heap held, garbage counted. */
    long bytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The most that a collection left, much of it garbage still when the collection was a small one. */
    long bytesAfterCollection() {
        return afterCollection.get();
    }
}
