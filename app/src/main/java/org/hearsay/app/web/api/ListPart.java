// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.hearsay.app.web.request.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list for which a call asks. Where it goes on tells a cursor, which is good for the same call alone and of which
 * clients know nothing.
 *
 * @param from how many come before it
 * @param limit at most so many
 * @param call what the list is of
 */
record ListPart(int from, int limit, String call) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** What comes later is better exported: each part costs what all before it did. */
    private static final int REACH = 10_000;

    static ListPart of(Parameters parameters) {
        String call = Answer.hash(parameters.asked());
        return new ListPart(from(parameters.text("cursor"), call), parameters.number("limit", MOST, USUAL), call);
    }

    private static int from(@Nullable String cursor, String call) {
        if (cursor == null) {
            return 0;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length == 2 && parts[0].equals(call) && parts[1].matches("[1-9][0-9]{0,8}")) {
                int from = Integer.parseInt(parts[1]);
                if (from > REACH) {
                    throw Refusal.wrong("api.reach", REACH);
                }
                return from;
            }
        } catch (IllegalArgumentException e) {
            // No cursor of ours, as below.
        }
        throw Refusal.wrong("api.cursor");
    }

    /** How many things must be at hand, so that it is known whether there are more. */
    int needed() {
        return limit + 1;
    }

    /** @param found from this part's beginning on, as many as are {@linkplain #needed needed} */
    <T> List<T> shown(List<T> found) {
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** The same of a list that is at hand from its beginning to its end. */
    <T> List<T> found(List<T> all) {
        return all.stream().skip(from).limit(needed()).toList();
    }

    /** Puts the cursor of the next part; null at the end. */
    void putNext(ObjectNode answer, List<?> found) {
        answer.put("next", found.size() > limit ? cursor(from + limit) : null);
    }

    private String cursor(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((call + " " + place).getBytes(StandardCharsets.US_ASCII));
    }
}
