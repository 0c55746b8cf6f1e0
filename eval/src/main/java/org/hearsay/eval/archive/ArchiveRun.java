// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.floors.Gate;

/** The parts of {@code measure archive}, one after the other. */
public final class ArchiveRun {
    private static final int COMMIT = 100;

    private final GeneratedArticles articles = new GeneratedArticles();
    private final Path folder;
    private final Map<Part, Measured> parts = new EnumMap<>(Part.class);

    /** What can be asked for alone. */
    public enum Part {
        speed
    }

    /** A part; it prints its figures. */
    private interface Measured {
        List<Gate> run() throws Exception;
    }

    public ArchiveRun(Path folder, int many, int kills, String postgres) {
        this.folder = folder;
        parts.put(Part.speed, () -> new StoreSpeed(articles, many, COMMIT).run(folder));
    }

    /** Runs the parts that are asked for; what must be reached, each in the order of the parts. */
    public List<Gate> run(Collection<Part> asked) throws Exception {
        List<Gate> gates = new ArrayList<>();
        for (Map.Entry<Part, Measured> part : parts.entrySet()) {
            if (asked.contains(part.getKey())) {
                gates.addAll(part.getValue().run());
            }
        }
        return gates;
    }
}
