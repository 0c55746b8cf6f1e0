// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hearsay.article.Page;

/**
 * The bytes of a page, perhaps not all of them.
 *
 * @param array the bytes
 * @param whole false when there were more
 */
public record Bytes(byte[] array, boolean whole) {
    /** What a stream gives, up to a number of bytes; a compressed stream that breaks off gives what came before. */
    public static Bytes read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        while (true) {
            int count;
            try {
                count = in.read(buffer);
            } catch (EOFException | ZipException e) {
                if (out.size() == 0) {
                    throw e;
                }
                return new Bytes(out.toByteArray(), false);
            }
            if (count < 0) {
                return new Bytes(out.toByteArray(), true);
            }
            int room = most - out.size();
            out.write(buffer, 0, Math.min(count, room));
            if (count > room) {
                return new Bytes(out.toByteArray(), false);
            }
        }
    }

    /** What they are when they are unpacked, up to a number of bytes. */
    public Bytes unzipped(int most) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(array))) {
            Bytes plain = read(in, most);
            return new Bytes(plain.array, plain.whole && whole);
        }
    }

    /** Whether they begin as something packed with gzip does. */
    public boolean isZipped() {
        return array.length > 2 && array[0] == 0x1f && (array[1] & 0xff) == 0x8b;
    }

    /** They as a page, marked as cut where they are not whole. */
    public Page page() {
        Page page = Page.of(array);
        return whole ? page : page.truncated();
    }
}
