// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.words;

/**
 * A word of a text as it is sought.
 *
 * @param form without capitals and accents; letters and digits only, at least one
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record SearchWord(String form, int start, int end) {}
