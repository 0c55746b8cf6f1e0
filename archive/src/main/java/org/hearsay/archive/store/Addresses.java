// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * By what an article is known: its canonical address, or else the address that it was fetched from, or else its file.
 * How it was fetched (http or https, with {@code www.}) and where the reader came from make no difference.
 */
public final class Addresses {
    private static final List<String> TRACKING = Lexicons.shipped().words("tracking-parameters.txt");

    private Addresses() {}

    /** The address by which the archive knows an article. */
    static String of(Article article) {
        Page page = article.page();
        String canonical = article.metadata().url();
        if (canonical != null && !isFrontPage(canonical)) {
            return normal(canonical);
        }
        if (page.url() != null) {
            return normal(page.url());
        }
        if (page.file() != null) {
            return file(page.file());
        }
        return "sha256:" + page.sha256();
    }

    /** An address, or a file's name, as a user writes it, in the form by which the archive knows it. */
    public static String asked(String written) {
        return written.contains("://") || written.startsWith("sha256:") ? normal(written) : file(written);
    }

    private static String file(String name) {
        try {
            return "file:" + Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return "file:" + name;
        }
    }

    /** Some sites call their front page the canonical address of every page. */
    private static boolean isFrontPage(String address) {
        try {
            String path = new URI(address.strip()).getPath();
            return path == null || path.isEmpty() || path.equals("/");
        } catch (URISyntaxException e) {
            return true;
        }
    }

    private static String normal(String address) {
        URI uri;
        try {
            uri = new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            return address.strip();
        }
        String host = uri.getHost();
        if (host == null) {
            return address.strip();
        }
        String plainHost = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        String path = Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/+$", "");
        return "https://" + plainHost + port + path + query(uri.getRawQuery());
    }

    private static String query(@Nullable String query) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(p -> !p.isEmpty() && TRACKING.stream().noneMatch(t -> tracks(p, t)))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter, String tracking) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return tracking.endsWith("_") ? name.startsWith(tracking) : name.equals(tracking);
    }
}
