// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.PrintStream;

/** CoreNLP reports its loading on standard error, which belongs to our caller. */
final class QuietLogging {
    static {
        // Its configuration puts back the streams that the JVM started with, whatever the caller has set since.
        PrintStream out = System.out;
        PrintStream err = System.err;
        RedwoodConfiguration.current().clear().apply();
        System.setOut(out);
        System.setErr(err);
    }

    private QuietLogging() {}

    /** Makes CoreNLP silent, once in a JVM. */
    static void start() {}
}
