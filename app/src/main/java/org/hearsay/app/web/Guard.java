// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.api.BearerTokens;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands before every request, whatever its address: that it names this server (against DNS rebinding), that it is known who
 * asks, and that a change comes from a page of this server (against requests forged by others) or from a program that bears a token,
 * and from somebody who may make it. It adds the headers with which browsers keep pages from doing more than they should.
 */
final class Guard {
    private static final String COOKIE = "hearsay";
    private static final String TOKEN = "token";
    private static final int TOKEN_BYTES = 24;
    private static final String BASIC = "Basic realm=\"Hearsay\", charset=\"UTF-8\"";
    /** Where what is sent changes nothing that others see. */
    private static final Set<String> HARMLESS = Set.of("/login", "/logout", "/read", "/api/read", "/api/compare");

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Settings settings;
    private final Visitors visitors;
    private final BearerTokens tokens;
    private final SecureRandom random = new SecureRandom();
    private Set<String> names = Set.of();

    Guard(Settings settings, Visitors visitors, BearerTokens tokens) {
        this.settings = settings;
        this.visitors = visitors;
        this.tokens = tokens;
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
        Visitor visitor = visitors.of(context).orElse(null);
        if (visitor != null) {
            visitor.asks(context);
        } else if (!isOpen(context)) {
            ask(context);
            return;
        }
        if (!READING.contains(context.method())) {
            change(context, host, visitor);
        }
    }

    /** What is answered whoever asks. */
    private boolean isOpen(Context context) {
        String path = context.path();
        return path.equals("/health")
                || (OpenFeeds.serves(path) && READING.contains(context.method()))
                || ((path.equals("/login") || path.startsWith("/asset/")) && visitors.areNamed());
    }

    private static boolean changesNothing(String path) {
        return HARMLESS.contains(path) || path.startsWith("/account/");
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

    /** He has to show first who he is. */
    private void ask(Context context) {
        if (Api.serves(context.path())) {
            if (visitors.areNamed()) {
                tokens.demand(context, null);
            }
            context.header("WWW-Authenticate", BASIC);
            throw new Refusal(HttpStatus.UNAUTHORIZED, "guard.password");
        }
        if (!visitors.areNamed()) {
            context.header("WWW-Authenticate", BASIC);
            context.status(HttpStatus.UNAUTHORIZED)
                    .result(Texts.in(settings.language()).of("guard.password"))
                    .skipRemainingHandlers();
        } else if (READING.contains(context.method())) {
            String query = context.queryString();
            context.redirect(
                    "/login?to=" + Query.encoded(context.path() + (query == null ? "" : "?" + query)),
                    HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        } else {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "guard.login");
        }
    }

    /** Who asks. */
    String who(Context context) {
        return Visitor.of(context).name();
    }

    /** Whether who asks may change what others see. */
    boolean mayChange(Context context) {
        Visitor visitor = Visitor.orNobody(context);
        return settings.changes() && visitor != null && visitor.role() == Role.EDITOR;
    }

    private void change(Context context, String host, @Nullable Visitor visitor) {
        String origin = context.header("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw Refusal.forbidden("guard.site");
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw Refusal.forbidden("guard.site");
        }
        if (Api.serves(context.path())) {
            tokens.demand(context, visitor);
            mayMake(context);
            return;
        }
        String cookie = context.cookie(COOKIE);
        String token = context.formParam(TOKEN);
        if (cookie == null || token == null || !same(cookie, token)) {
            throw Refusal.forbidden("guard.token");
        }
        if (context.path().equals("/read") && !settings.changes()) {
            throw Refusal.forbidden("guard.shows");
        }
        mayMake(context);
    }

    /** @throws Refusal of a change that who asks for it may not make */
    private void mayMake(Context context) {
        if (changesNothing(context.path())) {
            return;
        }
        if (!settings.changes()) {
            throw Refusal.forbidden("guard.shows");
        }
        if (!mayChange(context)) {
            throw Refusal.forbidden("guard.reader");
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

    static boolean same(@Nullable String one, String other) {
        return one != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
