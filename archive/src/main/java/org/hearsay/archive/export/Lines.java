// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file, of which none may fill the memory. */
final class Lines {
    /** Pages are at most some megabytes long. */
    private static final int LONGEST = 256 << 20;

    private final InputStream in;
    private long number;
    private boolean ended;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * A line.
     *
     * @param text its text; null when it is too long, or not UTF-8
     * @param ended whether a line end stood behind it
     */
    record Line(@Nullable String text, boolean ended) {}

    /** The next; null after the last. */
    @Nullable
    Line next() throws IOException {
        if (ended) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        ended = b < 0;
        if (ended && bytes.size() == 0) {
            return null;
        }
        number++;
        return new Line(tooLong ? null : text(bytes.toByteArray()), !ended);
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }
}
