// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.app.Engines;
import org.hearsay.app.HearsayCommand;
import org.hearsay.app.Interruption;
import org.hearsay.app.Surroundings;
import org.hearsay.app.Terminal;

/** {@code hearsay read --json} in this process, its records counted and thrown away. */
final class CommandRun {
    private final Engines engines;

    /** A run whose engine is kept from run to run, or made anew, as the engines say. */
    CommandRun(Engines engines) {
        this.engines = engines;
    }

    /** How many records were written of the pages in a folder. */
    int records(Path folder, int threads) throws IOException {
        CountedLines out = new CountedLines();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                new Terminal(false, false, 100, true));
        int status = new HearsayCommand(surroundings, engines, new Interruption())
                .run("read", "--json", "--threads", String.valueOf(threads), folder.toString());
        if (status != 0) {
            throw new IOException("hearsay read " + folder + " ended with exit code " + status);
        }
        return out.lines;
    }

    private static final class CountedLines extends OutputStream {
        private int lines;

        @Override
        public void write(int b) {
            lines += b == '\n' ? 1 : 0;
        }
    }
}
