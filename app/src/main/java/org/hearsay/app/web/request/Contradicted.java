// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.request;

import io.javalin.http.HttpStatus;
import org.hearsay.archive.store.DecisionException;

/** What somebody is told whose decision contradicts what is there. */
public final class Contradicted {
    private Contradicted() {}

    /** @param what it is about, as {@link Refusal#none} names it */
    public static Refusal by(DecisionException contradiction, String what) {
        String number = Long.toString(contradiction.number());
        return switch (contradiction.why()) {
            case NONE -> Refusal.none(what, number);
            case ONE -> new Refusal(HttpStatus.CONFLICT, "decided.one");
            case MERGED -> new Refusal(HttpStatus.CONFLICT, "decided.merged", number);
            case MEANWHILE -> new Refusal(HttpStatus.CONFLICT, "decided.meanwhile", number);
            case ELSEWHERE -> new Refusal(HttpStatus.CONFLICT, "decided.elsewhere");
            case EMPTIED -> Refusal.wrong("decided.emptied");
            case RESTS -> new Refusal(HttpStatus.CONFLICT, "decided.rests", number);
            case UNKNOWN -> new Refusal(HttpStatus.CONFLICT, "decided.unknown");
        };
    }
}
