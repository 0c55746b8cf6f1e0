// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.source.Pages;

/** What the commands that put readings side by side have in common: all are read before the first word is printed. */
abstract class ReadingsCommand extends PagesCommand {
    ReadingsCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    final int status(Engines.Settings settings, Pages pages) throws IOException, OutputFile.OutputException {
        begin();
        List<Reading> readings = new ArrayList<>();
        Messages messages = new Messages(surroundings.err(), false);
        int status;
        try (Progress progress = progress(pages, false)) {
            Task<Reading> task = new Task<>(
                    () -> engines.readings().apply(settings),
                    List.of(readings::add),
                    reading -> reading.statements().size(),
                    ReadCommand::nothing);
            status = work(task, pages, new Messages(surroundings.err(), progress.shows()), progress);
        }
        if (interruption.requested()) {
            messages.say("stopped before all pages were read; nothing was put side by side");
            return ExitStatus.FAILED;
        }
        try {
            return status(settings, new Read(readings, status == ExitStatus.FAILED));
        } catch (ClosedPipeException e) {
            // Whoever read the output has what he wanted.
            return status;
        }
    }

    /** Before the first page is read. */
    void begin() throws OutputFile.OutputException {}

    /** Does it; the exit status. */
    abstract int status(Engines.Settings settings, Read read) throws IOException, OutputFile.OutputException;

    void say(String message) {
        new Messages(surroundings.err(), false).say(message);
    }
}
