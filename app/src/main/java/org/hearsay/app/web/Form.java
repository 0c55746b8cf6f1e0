// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import org.hearsay.app.web.request.Refusal;

/** What a form brings. */
final class Form {
    private static final int LONGEST = 1_000;

    private Form() {}

    /** A field as it was typed; empty when it is missing. */
    static String raw(Context context, String field) {
        String value = context.formParam(field);
        if (value != null && value.length() > LONGEST) {
            throw Refusal.wrong("problem.long", field, LONGEST);
        }
        return value == null ? "" : value;
    }

    /** A line without blanks around it, and without what cannot be seen; empty when it is missing. */
    static String line(Context context, String field) {
        return raw(context, field).replaceAll("\\p{Cntrl}", " ").strip();
    }
}
