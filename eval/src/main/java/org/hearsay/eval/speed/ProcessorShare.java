// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many of the machine's processors were at work since a time, for this process and for others.
 *
 * @param ours this process, all its threads
 * @param others whatever else runs on the machine; not a number when that is not known
 */
public record ProcessorShare(double ours, double others) {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Begins to watch. */
    public static Watch watch() {
        // The load is told of the time since it was last asked for.
        MACHINE.getCpuLoad();
        return new Watch(System.nanoTime(), MACHINE.getProcessCpuTime());
    }

    /**
     * A beginning.
     *
     * @param start nanoseconds on the wall
     * @param spent nanoseconds that this process had spent
     */
    public record Watch(long start, long spent) {
        /** What happened since. */
        public ProcessorShare since() {
            double ours = (MACHINE.getProcessCpuTime() - spent) / (double) (System.nanoTime() - start);
            double load = MACHINE.getCpuLoad();
            double busy = load < 0 ? Double.NaN : load * MACHINE.getAvailableProcessors();
            return new ProcessorShare(ours, Math.max(0, busy - ours));
        }
    }
}
