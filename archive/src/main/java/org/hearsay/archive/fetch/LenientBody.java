// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/** A body that ends before its announced length is a body that breaks off: what came of it counts. */
final class LenientBody extends FilterInputStream {
    LenientBody(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? count : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        try {
            return super.read(bytes, from, most);
        } catch (ConnectionClosedException | MalformedChunkCodingException e) {
            EOFException end = new EOFException(e.getMessage());
            end.initCause(e);
            throw end;
        }
    }
}
