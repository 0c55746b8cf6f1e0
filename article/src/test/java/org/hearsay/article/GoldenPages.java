// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The golden folder: small pages about invented events, each named for its trap, each with what is expected of it. */
final class GoldenPages {
    static final Path FOLDER = Path.of(System.getProperty("hearsay.root", ".."), "article/src/test/resources/golden");

    private GoldenPages() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    static Page page(Path file) throws IOException {
        return Page.of(Files.readAllBytes(file)).named(file.getFileName().toString());
    }

    static Path expectation(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name + ".expected");
    }

    /** An article as people can read it: metadata, then each passage, then the furniture. */
    static String shown(Article article) {
        StringBuilder shown = new StringBuilder();
        Metadata metadata = article.metadata();
        line(shown, "mediaType", article.mediaType());
        line(shown, "whole", article.whole());
        line(shown, "outlet", metadata.outlet().name());
        line(shown, "url", metadata.url());
        line(shown, "headline", metadata.headline());
        metadata.byline().forEach(a -> line(shown, "author", a.name() + (a.role() == null ? "" : " | " + a.role())));
        metadata.agency().forEach(agency -> line(shown, "agency", agency));
        line(shown, "language", metadata.language());
        metadata.sections().forEach(section -> line(shown, "section", section));
        line(
                shown,
                "published",
                metadata.published() == null ? null : metadata.published().value());
        line(
                shown,
                "modified",
                metadata.modified() == null ? null : metadata.modified().value());
        metadata.tags().forEach(tag -> line(shown, "tag", tag));
        line(shown, "pageKind", metadata.pageKind().key());
        line(shown, "sources", metadata.sources());
        metadata.conflicts().forEach(c -> line(shown, "conflict", c.key() + " " + c.values()));
        Dateline dateline = article.dateline();
        if (dateline != null) {
            line(shown, "dateline", dateline.place() + " | " + dateline.agency() + " | " + dateline.date());
        }
        Anchor anchor = article.anchor();
        if (anchor != null) {
            line(
                    shown,
                    "anchor",
                    anchor.date().value() + " from " + anchor.date().from()
                            + (anchor.span() == null ? "" : " at " + article.text(anchor.span())));
        }
        article.warnings().forEach(warning -> line(shown, "warning", warning));
        article.passages().forEach(p -> line(shown, "\n[" + p.role().key() + "]", article.text(p.span())));
        article.furniture().forEach(f -> line(shown, "\n-- " + f.reason().key(), f.text()));
        return shown.toString();
    }

    private static void line(StringBuilder shown, String key, @Nullable Object value) {
        if (value != null) {
            shown.append(key).append(": ").append(value).append('\n');
        }
    }
}
