// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** CoreNLP reports its loading on standard error, which belongs to our caller. */
final class QuietLogging {
    private QuietLogging() {}

    static void start() {
        RedwoodConfiguration.empty().capture(System.err).apply();
        RedwoodConfiguration.current().clear().apply();
    }
}
