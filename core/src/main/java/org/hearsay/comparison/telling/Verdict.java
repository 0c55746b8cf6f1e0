// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

/**
 * A class on one axis.
 *
 * @param value the class
 * @param by the rule that decided, with the deciding words
 */
record Verdict<T>(T value, String by) {}
