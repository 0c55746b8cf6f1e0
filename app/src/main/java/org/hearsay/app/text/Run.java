// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

/**
 * Words in one style.
 *
 * @param text the words
 * @param style how they look where there is colour
 */
record Run(String text, Style style) {
    static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }
}
