// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.warc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.warc.WarcCounts;
import org.hearsay.eval.floors.Gate;

/** Whether a large WARC file, with damaged records in it, is read in bounded memory, and all that is whole is found. */
public final class WarcRun {
    private static final int HEAP_MEGABYTES = 64;

    private final int megabytes;
    private final List<Gate> gates = new ArrayList<>();

    /** @param megabytes of records, before they are packed */
    public WarcRun(int megabytes) {
        this.megabytes = megabytes;
    }

    /** Reads a plain and a packed one. */
    public List<Gate> run(Path folder) throws IOException, InterruptedException {
        for (boolean packed : List.of(false, true)) {
            run(folder.resolve(packed ? "generated.warc.gz" : "generated.warc"), packed);
        }
        System.out.println();
        return gates;
    }

    private void run(Path file, boolean packed) throws IOException, InterruptedException {
        WarcCounts right = GeneratedWarc.write(file, megabytes * 1_000_000L, packed);
        ReadingProcess.Met met = ReadingProcess.of(file, HEAP_MEGABYTES);
        String name = packed ? "WARC, packed" : "WARC";
        System.out.printf(
                Locale.ROOT,
                "%s: %,d MB in a file of %,d MB, read in a heap of %d MB (%.0f MB used at most) in %.1f s;%n"
                        + "  met %s%n  right %s%n",
                name,
                megabytes,
                Files.size(file) / 1_000_000,
                HEAP_MEGABYTES,
                met.heap() / 1e6,
                met.seconds(),
                shown(met.counts()),
                shown(right));
        Files.delete(file);
        gates.add(new Gate(name + ": heap in MB at most", met.heap() / 1e6, HEAP_MEGABYTES * 1.05, false));
        gates.add(new Gate(name + ": counts that are wrong", wrong(met.counts(), right), 0, false));
    }

    private static long wrong(WarcCounts met, WarcCounts right) {
        return Math.abs(met.pages() - right.pages())
                + Math.abs(met.others() - right.others())
                + Math.abs(met.damaged() - right.damaged())
                + Math.abs(met.cut() - right.cut());
    }

    private static String shown(WarcCounts counts) {
        return String.format(
                Locale.ROOT,
                "%,d pages, %,d that are none, %,d damaged, %,d cut off",
                counts.pages(),
                counts.others(),
                counts.damaged(),
                counts.cut());
    }
}
