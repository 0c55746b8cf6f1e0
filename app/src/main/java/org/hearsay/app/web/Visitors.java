// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.security.BasicAuthCredentials;
import java.util.Optional;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.api.BearerTokens;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.account.Account;
import org.hearsay.archive.account.Accounts;
import org.hearsay.archive.account.Role;
import org.hearsay.archive.account.SystemUser;

/**
 * Who asks. An archive with named users knows them by login or token; without any, a server has one password for all, or none, and
 * then only its own machine reaches it unless its owner said otherwise.
 */
final class Visitors {
    private static final String NOBODY = "anonymous";
    private static final int LONGEST_NAME = 100;

    private final Settings settings;
    private final Accounts accounts;
    private final Sessions sessions;
    private final BearerTokens tokens;

    Visitors(Settings settings, Accounts accounts, Sessions sessions, BearerTokens tokens) {
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Whether they log in. */
    boolean areNamed() {
        return accounts.any();
    }

    /** Who asks this; empty when he has to show who he is first. */
    Optional<Visitor> of(Context context) {
        Optional<Visitor> bearer = Api.serves(context.path()) ? tokens.bearer(context) : Optional.empty();
        if (bearer.isPresent()) {
            return bearer;
        }
        if (areNamed()) {
            Optional<Account> account = sessions.account(context);
            return account.isPresent()
                    ? account.map(a -> new Visitor(a.name(), a.role(), Visitor.By.LOGIN))
                    : settings.allowAnonymous() ? visitor(NOBODY, Role.READER) : Optional.empty();
        }
        String password = settings.password();
        if (password != null) {
            return credentials(context)
                    .filter(given -> Guard.same(given.getPassword(), password))
                    .map(given -> new Visitor(name(given), Role.EDITOR, Visitor.By.PASSWORD));
        }
        if (settings.isLoopback()) {
            return visitor(SystemUser.name(), Role.EDITOR);
        }
        return settings.allowAnonymous() ? visitor(NOBODY, Role.EDITOR) : Optional.empty();
    }

    private static Optional<Visitor> visitor(String name, Role role) {
        return Optional.of(new Visitor(name, role, Visitor.By.PLACE));
    }

    private static Optional<BasicAuthCredentials> credentials(Context context) {
        try {
            return Optional.ofNullable(context.basicAuthCredentials());
        } catch (RuntimeException e) {
            // Credentials that are none.
            return Optional.empty();
        }
    }

    private static String name(BasicAuthCredentials given) {
        String name = given.getUsername().replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty() ? NOBODY : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
