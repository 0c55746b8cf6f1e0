// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What is answered where something is only asked for; who has it already need not take it again. */
public final class Answer {
    private static final int TAG_BYTES = 16;

    private Answer() {}

    static void json(Context context, String json) {
        once(context, "application/json", json, "no-cache");
    }

    /** @param caching for how long who has it need not ask again */
    public static void once(Context context, String type, String body, String caching) {
        // Weak, for it is sent packed or as it is.
        String tag = "W/\"" + hash(body) + "\"";
        context.header("ETag", tag).header("Cache-Control", caching);
        if (isHeld(context.header("If-None-Match"), tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(type).result(body);
        }
    }

    private static boolean isHeld(@Nullable String tags, String tag) {
        if (tags == null) {
            return false;
        }
        String strong = tag.substring(2);
        for (String held : tags.split(",")) {
            String one = held.strip();
            if (one.equals("*") || one.equals(tag) || one.equals(strong)) {
                return true;
            }
        }
        return false;
    }

    /** Half of the SHA-256 of a text. */
    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
