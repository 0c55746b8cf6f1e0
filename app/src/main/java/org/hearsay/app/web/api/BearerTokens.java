// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.account.Accounts;
import org.hearsay.archive.account.Role;
import org.jspecify.annotations.Nullable;

/** Which programs may have the API do something: those that bear a token (RFC 6750), somebody's or the server's own. */
public final class BearerTokens {
    /** Who decides when a program bears the server's own. */
    private static final String SERVERS = "api";

    /** Shorter ones could be guessed. */
    private static final int SHORTEST = 16;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final Pattern BORNE = Pattern.compile("(?i:bearer) +(" + TOKEN + ") *");

    private final @Nullable String servers;
    private final Accounts accounts;

    /**
     * @param servers the server's own; null: it has none
     * @param accounts those whose tokens are good as well
     */
    public BearerTokens(@Nullable String servers, Accounts accounts) {
        this.servers = servers;
        this.accounts = accounts;
    }

    /** Why this cannot be a server's token; null when it can. */
    public static @Nullable String refusal(String token) {
        return token.length() >= SHORTEST && TOKEN.matcher(token).matches()
                ? null
                : "the API's token needs " + SHORTEST
                        + " or more letters, digits or any of -._~+/ (such as openssl rand -hex 24 makes)";
    }

    /** Whose token a request bears; empty when it bears none, or nobody's. */
    public Optional<Visitor> bearer(Context context) {
        String given = given(context);
        if (given == null) {
            return Optional.empty();
        }
        if (servers != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.US_ASCII), servers.getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(new Visitor(SERVERS, Role.EDITOR, Visitor.By.TOKEN));
        }
        return accounts.bearer(given).map(account -> new Visitor(account.name(), account.role(), Visitor.By.TOKEN));
    }

    /** @throws Refusal where a request bears no token */
    public void demand(Context context, @Nullable Visitor visitor) {
        if (visitor != null && visitor.by() == Visitor.By.TOKEN) {
            return;
        }
        if (servers == null && !accounts.any()) {
            throw Refusal.forbidden("api.closed");
        }
        boolean foreign = given(context) != null;
        context.header("WWW-Authenticate", "Bearer realm=\"Hearsay\"" + (foreign ? ", error=\"invalid_token\"" : ""));
        throw new Refusal(HttpStatus.UNAUTHORIZED, foreign ? "api.foreign" : "api.token");
    }

    private static @Nullable String given(Context context) {
        String header = context.header("Authorization");
        Matcher borne = BORNE.matcher(header == null ? "" : header);
        return borne.matches() ? borne.group(1) : null;
    }
}
