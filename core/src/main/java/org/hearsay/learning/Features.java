// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

import java.util.Arrays;

/**
 * What is seen at one place, each feature as one number: a hash of the template that it fills, by its ordinal, and of the
 * values in it.
 * No string is kept, so a model over such features holds no words.
 */
public final class Features {
    private int[] hashes = new int[128];
    private int[] templates = new int[128];
    private int size;

    /** Adds a template that is filled by one value. */
    public void add(Enum<?> template, int value) {
        put(template.ordinal(), mixed(seed(template), value));
    }

    /** Adds a template that is filled by two values. */
    public void add(Enum<?> template, int first, int second) {
        put(template.ordinal(), mixed(mixed(seed(template), first), second));
    }

    /** Adds a template that is filled by three values. */
    public void add(Enum<?> template, int first, int second, int third) {
        put(template.ordinal(), mixed(mixed(mixed(seed(template), first), second), third));
    }

    private static int seed(Enum<?> template) {
        return (template.ordinal() + 1) * 0x9E3779B9;
    }

    private void put(int template, int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            templates = Arrays.copyOf(templates, 2 * size);
        }
        templates[size] = template;
        hashes[size++] = hash;
    }

    /** The ordinal of the template that each of the hashes so far fills. */
    public int[] templates() {
        return Arrays.copyOf(templates, size);
    }

    /** The hashes so far; the list is empty afterwards. */
    public int[] drained() {
        int[] drained = Arrays.copyOf(hashes, size);
        size = 0;
        return drained;
    }

    /** Two numbers as one, every bit of it depending on both (after the finalizer of MurmurHash3). */
    public static int mixed(int hash, int value) {
        int h = (hash ^ value) * 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h + 0x27D4EB2F;
    }
}
