// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.account.Account;
import org.hearsay.archive.account.Accounts;
import org.jspecify.annotations.Nullable;

/** Where named users say who they are. */
public final class LoginPages {
    private final Site site;
    private final Visitors visitors;
    private final Sessions sessions;
    private final Attempts attempts = new Attempts();

    LoginPages(Site site, Visitors visitors, Sessions sessions) {
        this.site = site;
        this.visitors = visitors;
        this.sessions = sessions;
    }

    /**
     * The form.
     *
     * @param to the page that was asked for
     * @param name as it was given last
     * @param failed whether it was given with another password
     */
    public record View(String to, String name, boolean failed) {}

    void form(Context context) {
        String to = local(new Query(context).text("to"));
        if (!visitors.areNamed()) {
            context.redirect(to, HttpStatus.SEE_OTHER);
            return;
        }
        show(context, new View(to, "", false));
    }

    private void show(Context context, View view) {
        site.show(context, "login", site.texts().of("login.title"), view, List.of());
    }

    void login(Context context) {
        String name = Form.line(context, "name");
        String password = Form.raw(context, "password");
        String to = local(context.formParam("to"));
        Instant now = Instant.now();
        long wait = attempts.wait(name, now);
        if (wait > 0) {
            context.header("Retry-After", Long.toString(wait));
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "login.wait", wait);
        }
        Accounts accounts = site.archive().accounts();
        Optional<Account> account = accounts.identified(name, password);
        if (account.isEmpty()) {
            attempts.failed(name, now);
            context.status(HttpStatus.UNAUTHORIZED);
            show(context, new View(to, name, true));
            return;
        }
        attempts.succeeded(name);
        sessions.begin(context, account.get());
        context.redirect(to, HttpStatus.SEE_OTHER);
    }

    void logout(Context context) {
        sessions.end(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    /** A page of this server, lest a link to the form leads to another. */
    private static String local(@Nullable String to) {
        return to != null && to.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? to : "/";
    }
}
