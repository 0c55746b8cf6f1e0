// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.request;

import io.javalin.http.Context;
import org.hearsay.archive.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name as decisions are signed
 * @param role what he may do
 * @param by what shows that it is he
 */
public record Visitor(String name, Role role, By by) {
    private static final String KEY = "visitor";

    /** What shows who somebody is. */
    public enum By {
        /** Nothing, or where he sits. */
        PLACE,
        /** The password that all share. */
        PASSWORD,
        /** He logged in. */
        LOGIN,
        /** A token, so that it is a program. */
        TOKEN
    }

    /** From now on he is the one who asks this. */
    public void asks(Context context) {
        context.attribute(KEY, this);
    }

    /** Who asks this; null on addresses that are open to everybody. */
    public static @Nullable Visitor orNobody(Context context) {
        return context.attribute(KEY);
    }

    /** Who asks this. @throws Refusal when it is not known */
    public static Visitor of(Context context) {
        Visitor visitor = orNobody(context);
        if (visitor == null) {
            throw Refusal.forbidden("guard.login");
        }
        return visitor;
    }
}
