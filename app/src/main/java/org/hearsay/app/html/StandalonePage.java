// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

/** Things that are read one after another, as one page that stands alone. */
public interface StandalonePage<T> {
    /** Adds one at the end of the page. */
    void add(T one);

    /** Of how many articles it is made. */
    int articles();

    /** What it holds, in words: "2 articles, 5 statements". */
    String counts();

    /** The page as HTML. */
    String html();
}
