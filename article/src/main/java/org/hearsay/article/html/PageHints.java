// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The hints of one page: what the ancestors of each block say that it is. */
final class PageHints {
    /** A wrapper of this share of the page's prose, headline included, says nothing of what it wraps. */
    private static final double WRAPS = 0.5;

    private final ClassHints hints;
    private final Map<Element, Integer> proseIn = new IdentityHashMap<>();
    private final Map<Element, Set<String>> known = new IdentityHashMap<>();
    private final Set<Element> aboveHeading = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private int prose;

    PageHints(ClassHints hints, List<HtmlBlock> blocks) {
        this.hints = hints;
        boolean heading = false;
        for (HtmlBlock block : blocks) {
            boolean isProse = block.words() >= 10 && block.linkDensity() < 0.5;
            prose += isProse ? block.words() : 0;
            boolean isHeading = !heading && block.tag().equals("h1");
            heading |= isHeading;
            for (Element at = block.element(); at != null && (isProse || isHeading); at = at.parent()) {
                proseIn.merge(at, isProse ? block.words() : 0, Integer::sum);
                if (isHeading) {
                    aboveHeading.add(at);
                }
            }
        }
    }

    /** The hints of a block's ancestors, nearest first. */
    Set<String> of(HtmlBlock block) {
        Deque<Element> pending = new ArrayDeque<>();
        Element at = block.element();
        while (at != null && !known.containsKey(at)) {
            pending.push(at);
            at = at.parent();
        }
        Set<String> above = at == null ? Set.of() : known.getOrDefault(at, Set.of());
        for (Element element : pending) {
            Set<String> own = says(element) ? hints.of(element) : Set.of();
            if (!own.isEmpty()) {
                Set<String> all = new LinkedHashSet<>(own);
                all.addAll(above);
                above = all;
            }
            known.put(element, above);
        }
        return above;
    }

    private boolean says(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html")) {
            return false;
        }
        double share = (double) proseIn.getOrDefault(element, 0) / Math.max(1, prose);
        return share < (aboveHeading.contains(element) ? WRAPS : 0.8);
    }
}
