// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.account.AccessToken;
import org.hearsay.archive.account.Account;
import org.hearsay.archive.account.AccountException;
import org.hearsay.archive.account.Accounts;

/** What somebody who is logged in may change of his own: the password, and the tokens of his programs. */
public final class AccountPages {
    private final Site site;
    private final Sessions sessions;

    AccountPages(Site site, Sessions sessions) {
        this.site = site;
        this.sessions = sessions;
    }

    /**
     * Somebody's own page.
     *
     * @param name his
     * @param role what he may do
     * @param tokens of his programs
     * @param token one that was made just now, and is shown this once; empty: none was
     * @param told what became of what he asked for; empty: nothing was asked
     */
    public record View(String name, String role, List<AccessToken> tokens, String token, String told) {}

    void account(Context context) {
        show(context, "", "");
    }

    private static String self(Context context) {
        Visitor visitor = Visitor.of(context);
        if (visitor.by() != Visitor.By.LOGIN) {
            throw new Refusal(HttpStatus.NOT_FOUND, "account.unnamed");
        }
        return visitor.name();
    }

    private void show(Context context, String token, String told) {
        String name = self(context);
        Accounts accounts = site.archive().accounts();
        View view = new View(
                name, Visitor.of(context).role().name().toLowerCase(Locale.ROOT), accounts.tokens(name), token, told);
        site.show(context, "account", site.texts().of("account.title"), view, List.of());
    }

    void password(Context context) {
        String name = self(context);
        Accounts accounts = site.archive().accounts();
        String chosen = Form.raw(context, "new");
        if (accounts.identified(name, Form.raw(context, "old")).isEmpty()) {
            refused(context, "account.wrong");
        } else if (!chosen.equals(Form.raw(context, "again"))) {
            refused(context, "account.unlike");
        } else {
            try {
                accounts.password(name, chosen, name);
            } catch (AccountException e) {
                refused(context, "account.length");
                return;
            }
            Account changed = accounts.named(name).orElseThrow(() -> Refusal.forbidden("guard.login"));
            sessions.begin(context, changed);
            show(context, "", "account.changed");
        }
    }

    private void refused(Context context, String told) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, "", told);
    }

    void issue(Context context) {
        String name = self(context);
        try {
            show(context, site.archive().accounts().issue(name, Form.line(context, "label"), name), "");
        } catch (AccountException e) {
            refused(context, "account.tooMany");
        }
    }

    void withdraw(Context context) {
        String name = self(context);
        site.archive().accounts().withdraw(name, new Query(context).number("token"), name);
        context.redirect("/account", HttpStatus.SEE_OTHER);
    }
}
