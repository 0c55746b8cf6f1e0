// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import org.hearsay.article.PageDate;
import org.hearsay.article.Span;

/**
 * A date that the text speaks of, resolved against the article's anchor.
 *
 * @param span its words
 * @param date the calendar date, no more precise than the words
 */
public record TextDate(Span span, PageDate date) {}
