// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * What a refused request still sends. It is received before the answer is sent: else the connection is closed under a sender that
 * has not looked at the answer yet, and is told of a broken connection in place of the reason (RFC 9112, 9.6).
 */
final class UnreadBody {
    /** Senders of more learn the reason only if they look in time. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private UnreadBody() {}

    static void discard(Context context) {
        byte[] buffer = new byte[1 << 16];
        long end = System.nanoTime() + MOST_NANOS;
        try {
            InputStream in = context.req().getInputStream();
            long passed = 0;
            while (passed < MOST_BYTES && System.nanoTime() < end) {
                int read = in.read(buffer);
                if (read < 0) {
                    return;
                }
                passed += read;
            }
        } catch (IOException | IllegalStateException e) {
            // The sender has gone, or its form was read to the end as text.
        }
    }
}
