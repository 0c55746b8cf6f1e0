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
    /** Kinds of furniture that can be longer than the article. */
    private static final Set<String> LONG_KINDS = Set.of("comments", "related", "footer", "cookie");

    /** The share of the page's prose above which a hint at such a kind is not believed. */
    private static final double MOST_OF_LONG_KIND = 0.75;
    /** The same for kinds that are short: a menu, a dialog, a box. */
    private static final double MOST_OF_SHORT_KIND = 0.35;
    /** What wraps the main heading is believed even less. */
    private static final double ABOVE_HEADING = 0.6;

    private final ClassHints hints;
    private final boolean trusting;
    private final Map<Element, Integer> proseIn = new IdentityHashMap<>();
    private final Map<Element, Set<String>> known = new IdentityHashMap<>();
    private final Set<Element> aboveHeading = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private int prose;

    /** @param trusting false when classes and ids lead astray on this page: then only tags and roles hint */
    PageHints(ClassHints hints, List<HtmlBlock> blocks, boolean trusting) {
        this.hints = hints;
        this.trusting = trusting;
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
            Set<String> own = believable(element);
            if (!own.isEmpty()) {
                Set<String> all = new LinkedHashSet<>(own);
                all.addAll(above);
                above = all;
            }
            known.put(element, above);
        }
        return above;
    }

    /** The hints of one element, without those that cannot be true of so much of the page. */
    private Set<String> believable(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html")) {
            return Set.of();
        }
        Set<String> own = trusting ? hints.of(element) : hints.ofTag(element);
        double share = (double) proseIn.getOrDefault(element, 0) / Math.max(1, prose);
        boolean above = aboveHeading.contains(element);
        own.removeIf(hint -> !hint.equals("body") && share >= most(hint, above));
        return own;
    }

    private static double most(String hint, boolean aboveHeading) {
        double most = LONG_KINDS.contains(hint) ? MOST_OF_LONG_KIND : MOST_OF_SHORT_KIND;
        return aboveHeading ? most * ABOVE_HEADING : most;
    }
}
