// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address of the answer, after all redirects
 * @param status its HTTP status
 * @param headers by their names in lower case; of several by one name the first, of rules for robots all
 * @param body unpacked
 * @param at when it came
 */
public record Answer(URI address, int status, Map<String, String> headers, Bytes body, Instant at) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status);
    }

    /** Whether nothing has changed since we had it. */
    public boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    /** What to show the server next time. */
    public Validators validators() {
        return new Validators(header("ETag"), header("Last-Modified"));
    }

    /** Until when the server asks us to wait, if it does. */
    public Optional<Instant> retryAfter() {
        return Optional.ofNullable(header("Retry-After")).flatMap(value -> RetryAfter.parse(value, at));
    }

    /** The media type that the server gave; null without one. */
    public @Nullable String contentType() {
        return header("Content-Type");
    }

    /** Fails when the server sent an error in place of what was asked for. */
    public Answer checked() throws FetchException {
        if (status != OK) {
            throw FetchException.refused(status, retryAfter());
        }
        return this;
    }

    /** The page that was sent. */
    public Page page() throws FetchException {
        checked();
        MediaType type = MediaType.of(contentType() == null ? "" : contentType());
        if (!type.readable()) {
            throw FetchException.lasting("is " + type.type() + "; only HTML and plain text can be read");
        }
        if (body.array().length == 0) {
            throw FetchException.lasting("the server sent an empty page");
        }
        return body.page().at(address.toString()).served(type.type(), type.charset());
    }
}
