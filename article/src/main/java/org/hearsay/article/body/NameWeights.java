// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.Locale;
import org.hearsay.article.phrase.Letters;
import org.jsoup.nodes.Element;

/**
 * How much each word of class names and ids, or of a line, speaks for the body of an article, or against it. The words are
 * known by a hash alone.
 */
public final class NameWeights {
    /** How many places the words are hashed to. */
    public static final int PLACES = 1 << 14;

    /** Bits of a hash that are left out of a place. */
    private static final int BITS_LEFT_OUT = 32 - 14;

    private static final float SCALE = 16;
    private static final int LONGEST_NAME = 160;
    private static final int MOST_NAMES = 24;

    private final byte[] table;

    NameWeights(byte[] table) {
        this.table = table;
    }

    /**
     * Weights from logarithms of odds.
     *
     * @param odds natural logarithm of the odds for the body at each place
     */
    public static NameWeights of(float[] odds) {
        byte[] table = new byte[PLACES];
        for (int i = 0; i < PLACES; i++) {
            table[i] = (byte) Math.clamp(Math.round(odds[i] * SCALE), -127, 127);
        }
        return new NameWeights(table);
    }

    byte[] table() {
        return table.clone();
    }

    float at(int place) {
        return table[place] / SCALE;
    }

    /** The places of the words in an element's class names and id, and of its tag. */
    public static int[] places(Element element) {
        String id = element.attributesSize() == 0 ? "" : element.id();
        String names = element.attributesSize() == 0 ? "" : element.className();
        int[] places = new int[MOST_NAMES];
        int count = 0;
        places[count++] = place("<" + element.normalName());
        for (String name : new String[] {id, names}) {
            if (name.isEmpty()) {
                continue;
            }
            for (String word : Letters.ofName(name.substring(0, Math.min(name.length(), LONGEST_NAME)))) {
                if (word.length() > 1 && count < MOST_NAMES) {
                    places[count++] = place(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return java.util.Arrays.copyOf(places, count);
    }

    static int place(String word) {
        int hash = word.hashCode() * 0x9e3779b1;
        return hash >>> BITS_LEFT_OUT;
    }
}
