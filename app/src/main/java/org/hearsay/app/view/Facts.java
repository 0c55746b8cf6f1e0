// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Anchor;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageKind;
import org.jspecify.annotations.Nullable;

/** What is known of an article beside its text, in words for people. */
public final class Facts {
    private Facts() {}

    /** Name and value of each thing known, in the order in which they are shown. */
    public static Map<String, String> of(Article article) {
        Metadata metadata = article.metadata();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("outlet", outlet(metadata.outlet()));
        facts.put("byline", metadata.byline().stream().map(Facts::author).collect(Collectors.joining("; ")));
        facts.put("agency", String.join(", ", metadata.agency()));
        PageDate published = metadata.published();
        facts.put("published", published == null ? "no date given" : date(published) + ", from " + published.from());
        PageDate modified = metadata.modified();
        facts.put("modified", modified == null ? "" : date(modified) + ", from " + modified.from());
        Anchor anchor = article.anchor();
        facts.put("anchor", anchor == null ? "" : anchor(article, anchor));
        facts.put("language", language(metadata.language()));
        facts.put("sections", String.join(", ", metadata.sections()));
        facts.put(
                "kind",
                metadata.pageKind() == PageKind.ARTICLE
                        ? ""
                        : metadata.pageKind().key());
        facts.put("whole", article.whole() ? "" : "no: a part of the page is missing");
        facts.put("left out", furniture(article.furniture().size()));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** A date as people write it: with a space before the time and before the zone. */
    public static String date(PageDate date) {
        if (date.precision() != PageDate.Precision.MINUTE) {
            return date.value();
        }
        String zone = date.value().substring(16);
        return date.value().substring(0, 10) + " " + date.value().substring(11, 16)
                + (zone.isEmpty() ? "" : zone.equals("Z") ? " UTC" : " " + zone);
    }

    private static String outlet(Outlet outlet) {
        List<String> names = Stream.of(outlet.name(), outlet.domain())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.size() == 2 ? names.get(0) + " (" + names.get(1) + ")" : String.join("", names);
    }

    private static String author(Author author) {
        return author.role() == null ? author.name() : author.name() + ", " + author.role();
    }

    private static String anchor(Article article, Anchor anchor) {
        return anchor.span() == null
                ? "the date of publication"
                : date(anchor.date()) + ", from the " + anchor.date().from() + " “" + article.text(anchor.span()) + "”";
    }

    private static String language(@Nullable String code) {
        return code == null ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String furniture(int pieces) {
        return switch (pieces) {
            case 0 -> "";
            case 1 -> "1 piece of furniture";
            default -> pieces + " pieces of furniture";
        };
    }
}
