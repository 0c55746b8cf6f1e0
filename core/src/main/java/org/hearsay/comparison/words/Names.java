// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

/** Names that may be one in two transliterations. */
final class Names {
    private static final int LETTERS_AN_EDIT = 5;

    private Names() {}

    /** Whether two words of this length or more differ in one letter of five at most, the first being the same. */
    static boolean alike(String one, String other, int least) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < least || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int most = shorter / LETTERS_AN_EDIT;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
