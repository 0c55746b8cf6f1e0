// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of visible text between two block boundaries of a page.
 *
 * @param element the block element that holds it
 * @param tag what the text stands in: p, h1 to h6, li, blockquote, figcaption, td, pre, or div for anything else
 * @param text its words, spaces collapsed, never blank
 * @param words how many words
 * @param linkWords how many of them are links
 * @param order its place on the page, from 0
 * @param boldOnly whether all of it is bold
 */
public record HtmlBlock(
        Element element, String tag, String text, int words, int linkWords, int order, boolean boldOnly) {
    /** The share of its words that are links, 0 to 1. */
    public double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Whether it stands in a heading element. */
    public boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
