// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.request.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may have the API do something: whoever bears the server's token (RFC 6750). Nothing else looks at tokens. */
public final class BearerToken {
    /** Shorter ones could be guessed. */
    private static final int SHORTEST = 16;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final Pattern BORNE = Pattern.compile("(?i:bearer) +(" + TOKEN + ") *");

    private final @Nullable String token;

    /** @param token null: nobody may */
    public BearerToken(@Nullable String token) {
        this.token = token;
    }

    /** Why this cannot be a token; null when it can. */
    public static @Nullable String refusal(String token) {
        return token.length() >= SHORTEST && TOKEN.matcher(token).matches()
                ? null
                : "the API's token needs " + SHORTEST
                        + " or more letters, digits or any of -._~+/ (such as openssl rand -hex 24 makes)";
    }

    /** Whether a request bears it. */
    public boolean isBorneBy(Context context) {
        String given = given(context);
        return token != null
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refusal where a request does not bear it */
    public void demand(Context context) {
        if (token == null) {
            throw Refusal.forbidden("api.closed");
        }
        if (!isBorneBy(context)) {
            boolean foreign = given(context) != null;
            context.header(
                    "WWW-Authenticate", "Bearer realm=\"Hearsay\"" + (foreign ? ", error=\"invalid_token\"" : ""));
            throw new Refusal(HttpStatus.UNAUTHORIZED, foreign ? "api.foreign" : "api.token");
        }
    }

    private static @Nullable String given(Context context) {
        String header = context.header("Authorization");
        Matcher borne = BORNE.matcher(header == null ? "" : header);
        return borne.matches() ? borne.group(1) : null;
    }
}
