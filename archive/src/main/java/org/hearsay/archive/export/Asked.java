// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.search.SearchRequest;

/** What was asked, in words: the same words for the same request. */
final class Asked {
    private Asked() {}

    static String of(SearchRequest request) {
        List<String> parts = new ArrayList<>();
        if (!request.words().isBlank()) {
            parts.add(request.words().strip());
        }
        request.facets().forEach((facet, asked) -> parts.add(facet.key() + " " + asked));
        if (request.everyVersion()) {
            parts.add("every version");
        }
        String what = request.statements() ? "statements" : "articles";
        return parts.isEmpty() ? "all " + what : what + ": " + String.join(", ", parts);
    }
}
