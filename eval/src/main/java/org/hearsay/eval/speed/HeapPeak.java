// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.LongAccumulator;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How full the heap of this process was at most, as its collections tell: garbage counted, and live alone. */
final class HeapPeak {
    private final LongAccumulator full = new LongAccumulator(Math::max, 0);
    private final LongAccumulator live = new LongAccumulator(Math::max, 0);

    /** Watches from now on. */
    HeapPeak() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((notification, none) -> collected(notification), null, null);
        }
    }

    private void collected(Notification notification) {
        if (notification.getUserData() instanceof CompositeData data) {
            GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from(data);
            full.accumulate(heap(collection.getGcInfo().getMemoryUsageBeforeGc()));
            if (collection.getGcAction().contains("major")) {
                live.accumulate(heap(collection.getGcInfo().getMemoryUsageAfterGc()));
            }
        }
    }

    private static long heap(Map<String, MemoryUsage> pools) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .map(pools::get)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    /** The most bytes in use before a collection. */
    long bytes() {
        return full.get();
    }

    /** The most bytes in use after a collection of the whole heap; 0 when there was none. */
    long liveBytes() {
        return live.get();
    }
}
