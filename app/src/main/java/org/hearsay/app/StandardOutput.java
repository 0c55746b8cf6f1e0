// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output as UTF-8 text, whatever the locale; it tells a closed pipe from other errors. */
final class StandardOutput extends Writer {
    private final Writer writer;

    StandardOutput(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** An output that writes here, and nothing of a result stays in the buffer. */
    <T> Output<T> whole(Output<T> output) {
        return result -> {
            output.write(result);
            flush();
        };
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        try {
            writer.write(buffer, from, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** Java has one exception for all; in the words of every system a closed pipe is called a pipe. */
    private static IOException told(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.toLowerCase(Locale.ROOT).contains("pipe")
                ? new ClosedPipeException(e)
                : new IOException(
                        "standard output: could not be written (" + reason + "); what was printed is not complete", e);
    }

    /** The stream belongs to the process and stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
