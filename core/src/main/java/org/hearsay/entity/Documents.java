// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Documents that speak: "said in a statement", and later "the statement added". */
final class Documents {
    private final String text;
    private final Cast cast;
    private final Nouns nouns;
    private final Map<Span, Member> byMedium = new HashMap<>();

    Documents(String text, Cast cast, Nouns nouns) {
        this.text = text;
        this.cast = cast;
        this.nouns = nouns;
    }

    /** The document that is a statement's medium; null when its medium is none. */
    @Nullable
    Member of(Medium medium) {
        return byMedium.get(medium.span());
    }

    /** Takes note of the document that a statement was made in. */
    void add(Statement statement, @Nullable Member issuer) {
        Medium medium = statement.medium();
        if (medium == null) {
            return;
        }
        String noun = noun(medium.span());
        boolean document = nouns.denoted("", noun)
                .filter(d -> d.kind() == EntityKind.DOCUMENT)
                .isPresent();
        if (!document) {
            return;
        }
        Member member = cast.add(EntityKind.DOCUMENT, name(medium.span()));
        member.nouns.add(noun);
        member.issuer = issuer;
        member.mentions.add(medium.span());
        byMedium.put(medium.span(), member);
    }

    /** The phrase without its preposition and article. */
    private String name(Span medium) {
        return medium.in(text).replaceFirst("(?i)^\\w+\\s+(?:an?|the|his|her|its|their|this)?\\s*", "");
    }

    private String noun(Span medium) {
        String core = name(medium)
                .replaceFirst("(?i)[\\s\\u00a0]+(?:on|to|in|from|by|with|at|after|about|released|issued|,).*", "");
        return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The document that a source names: one from before, or a new one with the issuer that the words tell. */
    Found find(Mention mention, @Nullable Member told) {
        int here = mention.span().start();
        Member before = before(here, n -> n.equals(mention.head()));
        if (before == null && mention.definite()) {
            before = before(here, n -> nouns.areInTurn(mention.head(), n));
        }
        if (before != null && mention.definite()) {
            return Found.by(How.DOCUMENT, before, before.lastBefore(here));
        }
        Member member = cast.add(EntityKind.DOCUMENT, mention.name());
        member.nouns.add(mention.head());
        member.issuer = told;
        return Found.by(How.DOCUMENT, member, null);
    }

    /** The document of such a noun that is spoken of last before a place; null when there is none. */
    private @Nullable Member before(int here, Predicate<String> noun) {
        Member before = null;
        for (Member member : cast.members()) {
            Span last = member.lastBefore(here);
            boolean same =
                    member.kind == EntityKind.DOCUMENT && member.nouns.stream().anyMatch(noun);
            if (same && last != null && (before == null || last.start() > lastStart(before, here))) {
                before = member;
            }
        }
        return before;
    }

    private static int lastStart(Member member, int offset) {
        Span last = member.lastBefore(offset);
        return last == null ? -1 : last.start();
    }
}
