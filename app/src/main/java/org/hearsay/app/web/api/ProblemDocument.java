// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What went wrong, as programs read it (RFC 9457). */
public final class ProblemDocument {
    public static final String TYPE = "application/problem+json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProblemDocument() {}

    /** Answers with it. @param detail in words for people, without anything of the inside */
    public static void answer(Context context, HttpStatus status, String detail) {
        context.status(status).contentType(TYPE).result(of(status, detail));
    }

    public static String of(HttpStatus status, String detail) {
        return MAPPER.createObjectNode()
                .put("type", "about:blank")
                .put("title", status.getMessage())
                .put("status", status.getCode())
                .put("detail", detail)
                .toString();
    }
}
