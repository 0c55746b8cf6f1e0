// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.article.Page;

/** Has pages read when it is their turn, and waits for it. */
public interface ReadingTurns {
    /**
     * What is said in pages, in their order.
     *
     * @throws Refusal when too many are waiting, or one of them holds no article
     */
    List<Reading> read(List<Page> pages);

    /**
     * What is said in the page at an address of the public internet.
     *
     * @throws Refusal as above, or when it cannot be had
     */
    Reading read(String address);
}
