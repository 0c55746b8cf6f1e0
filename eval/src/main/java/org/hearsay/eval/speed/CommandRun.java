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

/** A command of Hearsay in this process, the lines that it writes counted and thrown away. */
public final class CommandRun {
    private final Engines engines;

    /** A run whose engine is kept from run to run, or made anew, as the engines say. */
    public CommandRun(Engines engines) {
        this.engines = engines;
    }

    /** How many records were written of the pages in a folder. */
    int records(Path folder, int threads) throws IOException {
        return lines(System.err, "read", "--json", "--threads", String.valueOf(threads), folder.toString());
    }

    /**
     * Runs it; how many lines it wrote.
     *
     * @param messages where it says what it has to say
     */
    public int lines(OutputStream messages, String... arguments) throws IOException {
        CountedLines out = new CountedLines();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                new Terminal(false, false, 100, true));
        int status = new HearsayCommand(surroundings, engines, new Interruption()).run(arguments);
        if (status != 0) {
            throw new IOException("hearsay " + String.join(" ", arguments) + " ended with exit code " + status);
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
