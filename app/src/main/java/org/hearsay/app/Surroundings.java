// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command runs in.
 *
 * @param in standard input
 * @param out standard output, unbuffered: a closed pipe is an exception
 * @param err where messages go
 * @param terminal what is known of the terminal
 */
public record Surroundings(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.ofProcess());
    }
}
