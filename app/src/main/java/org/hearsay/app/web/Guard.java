// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.security.BasicAuthCredentials;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.SystemUser;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.api.BearerToken;
import org.hearsay.app.web.request.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What stands before every request, whatever its address: that it names this server (against DNS rebinding), that it knows the
 * password, and that a change comes from a page of this server (against requests forged by others) or from a program that bears
 * the API's token. It adds the headers with
 * which browsers keep pages from doing more than they should.
 */
final class Guard {
    private static final String COOKIE = "hearsay";
    private static final String TOKEN = "token";
    private static final String NOBODY = "anonymous";
    private static final int LONGEST_NAME = 100;
    private static final int TOKEN_BYTES = 24;
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Settings settings;
    private final BearerToken apiToken;
    private final SecureRandom random = new SecureRandom();
    private Set<String> names = Set.of();

    Guard(Settings settings) {
        this.settings = settings;
        this.apiToken = new BearerToken(settings.apiToken());
    }

    /** From now on these are the server's names. @param port that it got */
    void bound(int port) {
        Set<String> all = new HashSet<>();
        for (String name : List.of("localhost", "127.0.0.1", "[::1]")) {
            all.add(name + ":" + port);
        }
        if (!settings.isLoopback()
                && !settings.host().equals("0.0.0.0")
                && !settings.host().equals("::")) {
            all.add(settings.host().toLowerCase(Locale.ROOT) + ":" + port);
        }
        settings.names().forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        names = Set.copyOf(all);
    }

    /** @throws Refusal where it may not go on */
    void check(Context context) {
        headers(context);
        if (OpenFeeds.serves(context.path())) {
            // The address is the permission: nobody is told of it.
            context.header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex");
        }
        String host = context.header("Host");
        if (host == null || !names.contains(host.toLowerCase(Locale.ROOT))) {
            throw Refusal.forbidden("guard.name");
        }
        checkEncoding(context.path());
        checkEncoding(context.queryString());
        if (!knowsPassword(context)) {
            context.header("WWW-Authenticate", "Basic realm=\"Hearsay\", charset=\"UTF-8\"");
            if (Api.serves(context.path())) {
                throw new Refusal(HttpStatus.UNAUTHORIZED, "guard.password");
            }
            context.status(HttpStatus.UNAUTHORIZED)
                    .result(Texts.in(settings.language()).of("guard.password"))
                    .skipRemainingHandlers();
            return;
        }
        if (!READING.contains(context.method())) {
            change(context, host);
        }
    }

    /** @throws Refusal of an address that nothing can be read from */
    private static void checkEncoding(@Nullable String part) {
        try {
            URLDecoder.decode(part == null ? "" : part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrong("problem.address");
        }
    }

    private static void headers(Context context) {
        context.header(
                        "Content-Security-Policy",
                        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                // Other sites hear nothing; no-referrer would have browsers send forms with Origin: null (Fetch, 3.2).
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
    }

    private boolean knowsPassword(Context context) {
        String password = settings.password();
        if (password == null
                || context.path().equals("/health")
                || (OpenFeeds.serves(context.path()) && READING.contains(context.method()))
                || (Api.serves(context.path()) && apiToken.isBorneBy(context))) {
            return true;
        }
        try {
            BasicAuthCredentials given = context.basicAuthCredentials();
            return given != null && same(given.getPassword(), password);
        } catch (RuntimeException e) {
            // Credentials that are none.
            return false;
        }
    }

    /** Who asks: the name that was given with the password; without a password, and from this machine alone, its user. */
    String who(Context context) {
        if (settings.password() == null) {
            return settings.isLoopback() ? SystemUser.name() : NOBODY;
        }
        BasicAuthCredentials given = context.basicAuthCredentials();
        String name = given == null
                ? ""
                : given.getUsername().replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty() ? NOBODY : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private void change(Context context, String host) {
        String origin = context.header("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw Refusal.forbidden("guard.site");
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw Refusal.forbidden("guard.site");
        }
        if (Api.serves(context.path())) {
            apiToken.demand(context);
            return;
        }
        String cookie = context.cookie(COOKIE);
        String token = context.formParam(TOKEN);
        if (cookie == null || token == null || !same(cookie, token)) {
            throw Refusal.forbidden("guard.token");
        }
        if (!settings.changes()) {
            throw Refusal.forbidden("guard.shows");
        }
    }

    /** What a form gives back to show that it is of this server; the browser gets the same in a cookie. */
    String token(Context context) {
        String held = context.cookie(COOKIE);
        if (held != null && held.matches("[0-9a-f]{" + 2 * TOKEN_BYTES + "}")) {
            return held;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        context.cookie(cookie);
        return token;
    }

    private static boolean same(@Nullable String one, String other) {
        return one != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
