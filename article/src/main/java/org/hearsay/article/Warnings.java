// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Locale;
import org.hearsay.article.html.BlockReader;
import org.hearsay.article.source.PageText;

/** The sentences with which an article warns its readers. */
final class Warnings {
    private Warnings() {}

    static String unread() {
        return "only the first " + PageText.MOST_BYTES / 1_000_000
                + " MB of the page were read; of what follows nothing is known";
    }

    /** A small page may be made of very many pieces. */
    static String unreadBlocks() {
        return String.format(
                Locale.ROOT,
                "only the first %,d pieces of the page's text were read; of what follows nothing is known",
                BlockReader.MOST_BLOCKS);
    }

    static String breaksOff() {
        return "the page breaks off before its end; of what follows nothing is known";
    }

    static String paywall() {
        return "the page says that its text is not free to read; what stands here may be a part of it";
    }
}
