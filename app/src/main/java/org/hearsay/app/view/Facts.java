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
    public static Map<String, String> of(Article article, Texts texts) {
        Metadata metadata = article.metadata();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("outlet", outlet(metadata.outlet()));
        facts.put("byline", metadata.byline().stream().map(Facts::author).collect(Collectors.joining("; ")));
        facts.put("agency", String.join(", ", metadata.agency()));
        PageDate published = metadata.published();
        facts.put("published", published == null ? texts.of("date.none") : dated(published, texts));
        PageDate modified = metadata.modified();
        facts.put("modified", modified == null ? "" : dated(modified, texts));
        Anchor anchor = article.anchor();
        facts.put("anchor", anchor == null ? "" : anchor(article, anchor, texts));
        facts.put("language", language(metadata.language(), texts));
        facts.put("sections", String.join(", ", metadata.sections()));
        facts.put(
                "kind",
                metadata.pageKind() == PageKind.ARTICLE
                        ? ""
                        : texts.word("page", metadata.pageKind().key()));
        facts.put("whole", article.whole() ? "" : texts.of("page.cut"));
        int furniture = article.furniture().size();
        facts.put("left out", furniture == 0 ? "" : texts.of("page.furniture", furniture));
        facts.values().removeIf(String::isEmpty);
        Map<String, String> named = new LinkedHashMap<>();
        facts.forEach((name, value) -> named.put(texts.word("fact", name), value));
        return named;
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

    private static String dated(PageDate date, Texts texts) {
        return texts.of("date.from", date(date), texts.word("from", date.from()));
    }

    private static String anchor(Article article, Anchor anchor, Texts texts) {
        return anchor.span() == null
                ? texts.of("anchor.published")
                : texts.of(
                        "anchor.words",
                        date(anchor.date()),
                        texts.word("from", anchor.date().from()),
                        article.text(anchor.span()));
    }

    private static String language(@Nullable String code, Texts texts) {
        return code == null ? "" : Locale.forLanguageTag(code).getDisplayLanguage(texts.locale());
    }
}
