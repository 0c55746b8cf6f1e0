// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.request;

import io.javalin.http.HttpStatus;
import org.hearsay.app.view.Texts;

/** What was asked for cannot be done. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String key;
    private final transient Object[] values;

    /**
     * @param status as HTTP counts
     * @param key of the text that says why
     * @param values in the text's places
     */
    public Refusal(HttpStatus status, String key, Object... values) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.values = values;
    }

    /** There is no such thing. @param what article, version, story, speaker, outlet, statement, page or file */
    public static Refusal none(String what, Object name) {
        return new Refusal(HttpStatus.NOT_FOUND, "none." + what, name.toString());
    }

    /** It is asked for in a way that cannot be understood. */
    public static Refusal wrong(String key, Object... values) {
        return new Refusal(HttpStatus.BAD_REQUEST, key, values);
    }

    /** It is not allowed. */
    public static Refusal forbidden(String key, Object... values) {
        return new Refusal(HttpStatus.FORBIDDEN, key, values);
    }

    public HttpStatus status() {
        return status;
    }

    /** Why, in words for people. */
    public String why(Texts texts) {
        return texts.of(key, values);
    }
}
