// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.app.Engines;

/** A process of its own that reads a folder and prints how many records it wrote and how full its heap was. */
public final class MemoryRun {
    private MemoryRun() {}

    /** Takes the folder and the number of threads. */
    public static void main(String[] arguments) throws IOException {
        HeapPeak heap = new HeapPeak();
        int records = new CommandRun(Engines.real()).records(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.printf(
                Locale.ROOT,
                "%d articles, peak heap %.0f MB of %.0f MB, of it live at most %.0f MB%n",
                records,
                heap.bytes() / 1e6,
                Runtime.getRuntime().maxMemory() / 1e6,
                heap.liveBytes() / 1e6);
        System.exit(0);
    }
}
