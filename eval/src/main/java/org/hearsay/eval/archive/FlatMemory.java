// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.speed.LiveHeap;

/** Whether the live heap stays as it is while articles are added. */
final class FlatMemory {
    private static final int SAMPLES = 10;

    private final TwoCores work;

    FlatMemory(GeneratedArticles articles) {
        this.work = new TwoCores(articles);
    }

    List<Gate> run(Path folder, int many) throws InterruptedException {
        List<Double> heap = new ArrayList<>();
        int every = Math.max(100, many / SAMPLES);
        new Pipeline(work::found).run(folder.resolve("memory.db").toString(), many, 2, done -> {
            if (done % every == 0) {
                heap.add(LiveHeap.bytes() / 1e6);
            }
        });
        StringBuilder shown = new StringBuilder();
        heap.forEach(megabytes -> shown.append(String.format(Locale.ROOT, " %.0f", megabytes)));
        System.out.printf(Locale.ROOT, "live heap over %,d articles, MB each %,d:%s%n%n", many, every, shown);
        double first = heap.isEmpty() ? Double.NaN : heap.get(heap.size() / 3);
        return List.of(new Gate(
                "live heap, last over what it was after a third",
                heap.isEmpty() ? first : heap.getLast() / first,
                1.2,
                false));
    }
}
