// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.comparison.ReadArticle;

/** Where the tellings of a gold story stand in the articles as they were read. */
final class GoldWords {
    private final GoldStory gold;
    private final Map<GoldTelling, BitSet> words = new HashMap<>();

    GoldWords(GoldStory gold, Collection<? extends ReadArticle> readings) {
        this.gold = gold;
        Map<String, TextMap> maps = new HashMap<>();
        for (ReadArticle reading : readings) {
            String name = name(reading);
            String text = gold.texts().get(name);
            if (text != null) {
                maps.put(name, new TextMap(text, reading.article().text()));
            }
        }
        for (GoldTelling telling : gold.tellings()) {
            TextMap map = maps.get(telling.article());
            if (map != null) {
                words.put(telling, map.found(telling.spans()));
            }
        }
    }

    GoldStory gold() {
        return gold;
    }

    /** Offsets of the characters of its words in its article as it was read; empty where the article was not read. */
    BitSet of(GoldTelling telling) {
        return words.getOrDefault(telling, new BitSet());
    }

    /** What the gold calls an article: its file without the ending. */
    static String name(ReadArticle reading) {
        String file = reading.article().page().name();
        String base = file.substring(file.lastIndexOf('/') + 1);
        return base.substring(0, Math.max(0, base.lastIndexOf('.')));
    }
}
