// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lines of one page tell about it beside their roles; filled while they are read. */
final class TextFindings {
    final List<String> sections = new ArrayList<>();
    final List<Author> authors = new ArrayList<>();
    final Set<String> agencies = new LinkedHashSet<>();
    final List<String> tags = new ArrayList<>();

    @Nullable
    PageDate published;

    @Nullable
    PageDate modified;

    private boolean labelled;

    /** Whether the authors come of a line that says so, not only of where it stands. */
    private boolean opened;

    /** Whether a line says that these are the authors. */
    boolean namesAuthors() {
        return opened;
    }

    /** Takes whom a byline names; lines that open as bylines do are surer than others, and the head than the body. */
    void byline(String line, boolean inHead, Bylines bylines) {
        List<Author> named = bylines.ofHinted(line);
        boolean opens = bylines.opens(line);
        if (opens ? (!opened || inHead) : (inHead && !opened)) {
            if (opens && !opened) {
                authors.clear();
            }
            opened |= opens && !named.isEmpty();
            authors.addAll(named);
        }
    }

    void agencies(List<String> names) {
        agencies.addAll(names);
    }

    void tags(List<String> names) {
        names.stream().filter(name -> !name.isBlank()).forEach(tags::add);
    }

    /** Takes a date that a line gives the page: the first, unless a later one is labelled and the first was not. */
    void date(DateLines.Dated dated) {
        if (dated.modified()) {
            modified = modified == null ? dated.date() : modified;
        } else if (published == null || (dated.labelled() && !labelled)) {
            published = dated.date();
            labelled = dated.labelled();
        }
    }
}
