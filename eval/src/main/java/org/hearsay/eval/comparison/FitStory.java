// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.eval.gold.GoldText;

/** A story that is read once and compared many times. */
final class FitStory {
    private final String name;
    private final List<Reading> readings;
    private final GoldWords words;

    private FitStory(String name, List<Reading> readings, GoldWords words) {
        this.name = name;
        this.readings = readings;
        this.words = words;
    }

    static FitStory read(Hearsay hearsay, Path folder) throws IOException {
        List<Reading> readings = FolderReadings.of(hearsay, folder);
        return new FitStory(
                String.valueOf(folder.getFileName()), readings, new GoldWords(GoldStory.read(folder), readings));
    }

    String name() {
        return name;
    }

    /** The table and texts by which its floors are known. */
    GoldText text() {
        return words.gold().text();
    }

    MatchedStory matched(Comparer comparer) {
        return MatchedStory.of(words, comparer.compareStory(name, readings, null));
    }
}
