// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.article.Page;

/** What a server answered. */
final class Answer {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpResponse<Bytes> response;
    private final int mostBytes;

    Answer(HttpResponse<Bytes> response, int mostBytes) {
        this.response = response;
        this.mostBytes = mostBytes;
    }

    static boolean isRedirect(HttpResponse<?> response) {
        return REDIRECTS.contains(response.statusCode());
    }

    /** The page that was sent. */
    Page page(URI from) throws FetchException {
        if (response.statusCode() != 200) {
            throw new FetchException(refusal(response.statusCode()));
        }
        MediaType type =
                MediaType.of(response.headers().firstValue("Content-Type").orElse(""));
        if (!type.readable()) {
            throw new FetchException("is " + type.type() + "; only HTML and plain text can be read");
        }
        Bytes body = decoded();
        if (body.array().length == 0) {
            throw new FetchException("the server sent an empty page");
        }
        return body.page().at(from.toString()).served(type.type(), type.charset());
    }

    private Bytes decoded() throws FetchException {
        String encoding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        Bytes body = response.body();
        return switch (encoding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> unzipped(body);
            default -> throw new FetchException("was sent in an encoding that nobody asked for: " + encoding);
        };
    }

    private Bytes unzipped(Bytes body) throws FetchException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body.array()))) {
            Bytes page = Bytes.read(in, mostBytes);
            return new Bytes(page.array(), page.whole() && body.whole());
        } catch (IOException e) {
            throw new FetchException("was sent compressed, and cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    private static String refusal(int status) {
        return switch (status) {
            case 401, 402, 403, 451 ->
                "the server does not let us read it (status " + status + "); save it from a browser and read the file";
            case 404, 410 -> "no such page on the server (status " + status + "); check the address";
            case 429, 503 -> "the server is busy (status " + status + "); try again later";
            default ->
                status >= 500
                        ? "the server failed (status " + status + "); try again later"
                        : "the server answered with status " + status + "; open it in a browser to see why";
        };
    }
}
