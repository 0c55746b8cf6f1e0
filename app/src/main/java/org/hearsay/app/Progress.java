// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far we are, with the rate and the time left; nothing where nobody would see it. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Shows nothing. */
    static Progress none() {
        return new Progress(null);
    }

    /** A bar on a terminal. */
    static Progress bar(PrintStream err, int width, long pages) {
        return new Progress(ProgressBar.builder()
                .setTaskName("Reading")
                .setInitialMax(pages)
                .setUnit(" pages", 1)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new Line(err, width))
                .build());
    }

    /** Whether a bar may stand on the line. */
    boolean shows() {
        return bar != null;
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private record Line(PrintStream err, int width) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return width - 1;
        }

        @Override
        public void accept(String rendered) {
            err.print("\r" + rendered);
            err.flush();
        }

        @Override
        public void clear() {
            err.print("\r\u001b[K");
            err.flush();
        }

        @Override
        public void close() {
            clear();
        }
    }
}
