// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Where records begin in a WARC file, found by looking, not by their lengths. */
final class RecordStarts {
    /** The version, and a first header: text may well speak of WARC/1.0. */
    private static final Pattern HEAD =
            Pattern.compile("WARC/\\d\\.\\d{1,2}\\r?\\n[A-Za-z][\\w-]*[ \\t]*:.*", Pattern.DOTALL);

    private static final int HEAD_BYTES = 64;

    /** A record before that lacks its end may end anywhere, so nothing is asked of what stands in front. */
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    /** Behind the two bytes of its own, every gzip member says that it is deflated. */
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};

    private static final int BLOCK = 256 * 1024;

    private final FileChannel file;
    private final boolean packed;

    private RecordStarts(FileChannel file, boolean packed) {
        this.file = file;
        this.packed = packed;
    }

    static RecordStarts of(FileChannel file) throws IOException {
        byte[] head = read(file, 0, PACKED.length);
        return new RecordStarts(file, Arrays.equals(head, PACKED));
    }

    /** Whether a record begins here. */
    boolean isStart(long place) throws IOException {
        if (!packed) {
            return isHead(read(file, place, HEAD_BYTES));
        }
        // The channel's own place is moved: whoever reads on sets it anew.
        InputStream packedRecord = Channels.newInputStream(file.position(place));
        try {
            return isHead(new GZIPInputStream(packedRecord, 512).readNBytes(HEAD_BYTES));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isHead(byte[] head) {
        return HEAD.matcher(new String(head, StandardCharsets.US_ASCII)).matches();
    }

    /** The first record that begins behind a place. */
    OptionalLong after(long place) throws IOException {
        byte[] pattern = packed ? PACKED : PLAIN;
        long from = place + 1;
        while (true) {
            byte[] block = read(file, from, BLOCK);
            if (block.length < pattern.length) {
                return OptionalLong.empty();
            }
            for (int i = 0; i + pattern.length <= block.length; i++) {
                if (block[i] == pattern[0]
                        && Arrays.equals(block, i, i + pattern.length, pattern, 0, pattern.length)
                        && isStart(from + i)) {
                    return OptionalLong.of(from + i);
                }
            }
            from += block.length - pattern.length + 1;
        }
    }

    private static byte[] read(FileChannel file, long place, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        while (buffer.hasRemaining() && file.read(buffer, place + buffer.position()) >= 0) {
            // until it is full, or the file ends
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
