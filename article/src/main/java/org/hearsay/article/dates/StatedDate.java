// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.dates;

/**
 * A full date that stands in a text.
 *
 * @param start first UTF-16 unit of its words
 * @param end unit after the last
 * @param value ISO 8601: {@code 2016-12-22}, or {@code 2016-12-22T18:05+03:30} when a time was asked for and found
 */
public record StatedDate(int start, int end, String value) {}
