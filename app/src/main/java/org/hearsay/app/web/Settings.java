// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.web.api.BearerTokens;
import org.jspecify.annotations.Nullable;

/**
 * How an archive is served.
 *
 * @param host the address of the machine to which the server is bound
 * @param port 0: any that is free
 * @param names hosts by which browsers may ask for it beside those of the machine itself, with port where it is not the usual
 *     one: {@code news.example}, {@code news.example:8443}
 * @param password what everybody has to give where the archive has no named users; null: nobody has to
 * @param apiToken the server's own token for programs; null: only those of named users are good
 * @param allowAnonymous whether it may be reached from other machines without a password
 * @param changes whether anything may be changed: pages kept, feeds watched
 * @param log whether a line is written for each request
 * @param language of the interface
 */
public record Settings(
        String host,
        int port,
        List<String> names,
        @Nullable String password,
        @Nullable String apiToken,
        boolean allowAnonymous,
        boolean changes,
        boolean log,
        Locale language) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** The most bytes of a request. */
    static final long MOST_BYTES = 4L * 1024 * 1024;

    public Settings {
        names = List.copyOf(names);
    }

    /** This machine alone, with nothing asked. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, List.of(), null, null, false, true, false, Locale.ENGLISH);
    }

    /** Whether only this machine reaches it. */
    public boolean isLoopback() {
        return LOOPBACK.contains(host);
    }

    /** Why it must not be started so; null when it may. @param named whether the archive has named users */
    public @Nullable String refusal(boolean named) {
        String token = apiToken == null ? null : BearerTokens.refusal(apiToken);
        if (token != null) {
            return token;
        }
        if (named && password != null) {
            return "the archive has named users, who log in (hearsay users lists them): leave the password for all out";
        }
        return isLoopback() || allowAnonymous || password != null || named
                ? null
                : host
                        + " can be reached from other machines: add users (hearsay users add NAME), set a password (HEARSAY_PASSWORD), or say"
                        + " --allow-anonymous";
    }
}
