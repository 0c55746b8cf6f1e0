// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page with what people say that it holds.
 *
 * @param id its name in its set
 * @param file the page as published, compressed with gzip
 * @param url its address; null when the set does not tell
 * @param title the headline; null when the set does not tell
 * @param authors who wrote it; null when the set does not tell
 * @param published day or time of publication, ISO 8601; null when the set does not tell
 * @param body the article's paragraphs and crossheads, a line each
 * @param crossheads the crossheads among them; null when the set does not tell
 * @param captions captions of its pictures; null when the set does not tell
 */
public record GoldPage(
        String id,
        Path file,
        @Nullable String url,
        @Nullable String title,
        @Nullable List<String> authors,
        @Nullable String published,
        String body,
        @Nullable List<String> crossheads,
        @Nullable List<String> captions) {

    /** The page, under its name and address. */
    public Page page() {
        Page page = Page.of(bytes()).named(id);
        return url == null ? page : page.at(url);
    }

    /** The page's text in UTF-8, for extractors that take nothing else. */
    public String html() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The site of the address without "www."; the file's name when there is no address. */
    public String domain() {
        String host = url == null
                ? null
                : URI.create(url.replaceAll("[^\\p{Graph}]|[|{}\\[\\]\"<>\\\\^`]", ""))
                        .getHost();
        return host == null ? id.replaceAll("_\\d.*", "") : host.replaceFirst("^www\\.", "");
    }

    private byte[] bytes() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }
}
