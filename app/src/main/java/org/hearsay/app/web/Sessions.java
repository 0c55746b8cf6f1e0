// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.archive.account.Account;
import org.hearsay.archive.account.Accounts;
import org.hearsay.archive.store.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Who is logged in, as long as the server runs. */
final class Sessions {
    private static final String COOKIE = "hearsay-session";
    private static final Duration LIFE = Duration.ofHours(24);
    private static final int MOST = 10_000;
    private static final int BYTES = 24;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    /** Somebody's; over when his password is another. */
    private record Session(Account account, Instant until) {}

    Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody has shown who he is. */
    void begin(Context context, Account account) {
        end(context);
        trim();
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        open.put(Fingerprint.of(key), new Session(account, Instant.now().plus(LIFE)));
        Cookie cookie = new Cookie(COOKIE, key);
        cookie.setHttpOnly(true);
        // Strict would ask everybody to log in anew who follows a link in a mail; changes demand a strict cookie as
        // well.
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure("https".equals(context.header("X-Forwarded-Proto")));
        cookie.setPath("/");
        context.cookie(cookie);
    }

    /** Who is logged in here, with the role that he has now. */
    Optional<Account> account(Context context) {
        String key = context.cookie(COOKIE);
        if (key == null) {
            return Optional.empty();
        }
        String fingerprint = Fingerprint.of(key);
        Session session = open.get(fingerprint);
        Instant now = Instant.now();
        if (session == null || session.until().isBefore(now)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.named(session.account().name())
                .filter(current -> current.stamp().equals(session.account().stamp()));
        if (account.isEmpty()) {
            open.remove(fingerprint);
        } else {
            open.replace(fingerprint, session, new Session(session.account(), now.plus(LIFE)));
        }
        return account;
    }

    void end(Context context) {
        @Nullable String key = context.cookie(COOKIE);
        if (key != null) {
            open.remove(Fingerprint.of(key));
            context.removeCookie(COOKIE, "/");
        }
    }

    private void trim() {
        Instant now = Instant.now();
        open.values().removeIf(session -> session.until().isBefore(now));
        while (open.size() >= MOST) {
            open.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().until()))
                    .ifPresent(entry -> open.remove(entry.getKey()));
        }
    }
}
