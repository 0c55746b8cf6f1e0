// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.Arrays;

/** A row of numbers that grows. */
final class Numbers {
    private float[] row;
    private int count;

    Numbers(int width) {
        row = new float[Math.max(64, width)];
    }

    /** Numbers that go on after the first so many of a row. */
    Numbers(float[] row, int count) {
        this.row = row;
        this.count = count;
    }

    Numbers add(double number) {
        if (count == row.length) {
            row = Arrays.copyOf(row, count * 2);
        }
        row[count++] = (float) number;
        return this;
    }

    Numbers add(boolean yes) {
        return add(yes ? 1 : 0);
    }

    /** Adds so many zeros; the index of the first. */
    int reserve(int zeros) {
        int first = count;
        for (int i = 0; i < zeros; i++) {
            add(0);
        }
        return first;
    }

    void set(int index, float number) {
        row[index] = number;
    }

    float[] row() {
        return row.length == count ? row : Arrays.copyOf(row, count);
    }
}
