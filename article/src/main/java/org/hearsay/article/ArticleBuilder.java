// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Makes the article of blocks and metadata, whatever kind of page they came from. */
final class ArticleBuilder {
    private final Knowledge knows;

    ArticleBuilder(Knowledge knows) {
        this.knows = knows;
    }

    /** What the user gives, offered before anything that the page says. */
    static MetadataDraft offersOf(Page page) {
        MetadataDraft draft = new MetadataDraft();
        Given given = page.given();
        draft.offer("outlet", given.outlet(), "given");
        draft.offer("url", given.url(), "given");
        if (given.published() != null) {
            PageDate date = given.published();
            draft.offer("published", new PageDate(date.value(), date.precision(), "given"), "given");
        }
        return draft;
    }

    /** The article; {@code draft} holds what its kind of page told beside the text. */
    Article build(
            Page page,
            String mediaType,
            boolean whole,
            MetadataDraft draft,
            PageKind kind,
            List<Block> blocks,
            List<String> warnings) {
        boolean cut = blocks.stream().anyMatch(knows.furniture::cuts);
        List<String> allWarnings = new ArrayList<>(warnings);
        if (cut && !warnings.contains(Warnings.paywall())) {
            allWarnings.add(Warnings.paywall());
        }
        if (!page.whole() && !warnings.contains(Warnings.unread()) && !warnings.contains(Warnings.unreadBlocks())) {
            allWarnings.add(Warnings.breaksOff());
        }
        AssembledText assembled = AssembledText.of(blocks, knows.datelines);
        draft.offer("url", page.url(), "address");
        knows.languages.of(assembled.text()).ifPresent(code -> draft.offer("language", code, "text"));
        knows.bylineChoice.choose(draft, domain(draft.text("url")));
        PublishedChoice.choose(draft);
        if (draft.offers("published").isEmpty()) {
            draft.offer("published", page.listed(), "feed");
        }
        PageDate published = draft.taken("published", PageDate.class).orElse(null);
        Anchor anchor = new AnchorFinder(knows.dates).of(published, assembled.text(), assembled.passages());
        Metadata metadata = metadata(draft, assembled, published, kind);
        return new Article(
                page,
                mediaType,
                whole && !cut && page.whole(),
                metadata,
                assembled.text(),
                assembled.passages(),
                assembled.furniture(),
                assembled.dateline(),
                anchor,
                allWarnings);
    }

    private static Metadata metadata(
            MetadataDraft draft, AssembledText text, @Nullable PageDate published, PageKind kind) {
        Set<String> agencies = new LinkedHashSet<>();
        if (text.dateline() != null && text.dateline().agency() != null) {
            agencies.add(text.dateline().agency());
            draft.offer("agency", List.of(text.dateline().agency()), "dateline");
        }
        agencies.addAll(draft.texts("agency"));
        List<Author> authors = new ArrayList<>();
        draft.taken("byline", List.class).ifPresent(list -> {
            for (Object author : list) {
                authors.add((Author) author);
            }
        });
        String url = draft.text("url");
        String outlet = draft.text("outlet");
        return new Metadata(
                new Outlet(
                        outlet,
                        domain(url),
                        outlet == null ? null : draft.sources().get("outlet")),
                url,
                draft.text("headline"),
                authors,
                List.copyOf(agencies),
                draft.text("language"),
                draft.texts("sections"),
                published,
                draft.taken("modified", PageDate.class).orElse(null),
                draft.texts("tags"),
                kind,
                draft.sources(),
                conflicts(draft));
    }

    private static List<Conflict> conflicts(MetadataDraft draft) {
        List<Conflict> conflicts = new ArrayList<>();
        BiPredicate<Object, Object> sameWords = (a, b) -> letters(a).equals(letters(b));
        BiPredicate<Object, Object> sameDay =
                (a, b) -> a instanceof PageDate x && b instanceof PageDate y && sameUpToPrecision(x.value(), y.value());
        draft.conflict("headline", sameWords).ifPresent(conflicts::add);
        draft.conflict("language", Object::equals).ifPresent(conflicts::add);
        draft.conflict("published", sameDay).ifPresent(conflicts::add);
        draft.conflict("modified", sameDay).ifPresent(conflicts::add);
        return conflicts;
    }

    private static String letters(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean sameUpToPrecision(String a, String b) {
        int day = Math.min(10, Math.min(a.length(), b.length()));
        return a.substring(0, day).equals(b.substring(0, day));
    }

    /** The host of an address without {@code www.}; null when it has none. */
    static @Nullable String domain(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
        } catch (IllegalArgumentException e) {
            return null; // an address that is none
        }
    }
}
