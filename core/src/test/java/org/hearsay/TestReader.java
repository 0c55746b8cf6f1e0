// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.nio.file.Path;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;

/** One reader for all tests of a JVM, since its models take seconds to load; and where the project lies. */
public final class TestReader {
    /** The project's folder. */
    public static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));

    private static final Hearsay HEARSAY = Hearsay.create();

    private TestReader() {}

    public static Hearsay hearsay() {
        return HEARSAY;
    }

    /** The reading of a page that is known to hold an article. */
    public static Reading read(Page page) {
        try {
            return HEARSAY.read(page);
        } catch (NoArticleException e) {
            throw new AssertionError(e);
        }
    }

    /** The reading of plain text. */
    public static Reading read(String text) {
        return read(Page.ofText(text));
    }
}
