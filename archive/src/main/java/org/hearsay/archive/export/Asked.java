// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** What was asked, in words: the same words for the same request. */
final class Asked {
    private Asked() {}

    static String of(SearchRequest request) {
        List<String> parts = new ArrayList<>();
        add(parts, "", request.words().isBlank() ? null : request.words().strip());
        add(parts, "speaker ", request.speaker());
        add(parts, "affiliation ", request.affiliation());
        add(parts, "outlet ", request.outlet());
        add(parts, "kind ", request.kind());
        add(parts, "act ", request.act());
        add(parts, "reality ", request.reality());
        add(parts, "stance ", request.stance());
        add(parts, "since ", request.since());
        add(parts, "until ", request.until());
        add(parts, "label ", request.label());
        add(parts, "story ", request.story());
        add(parts, "", request.everyVersion() ? "every version" : null);
        String what = request.statements() ? "statements" : "articles";
        return parts.isEmpty() ? "all " + what : what + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + value);
        }
    }
}
