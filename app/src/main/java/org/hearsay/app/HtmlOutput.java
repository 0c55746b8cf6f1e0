// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import org.hearsay.Reading;
import org.hearsay.app.html.RecordPage;
import org.hearsay.app.text.Count;

/** All readings as one page in a file, written after the last. */
final class HtmlOutput implements Output<Reading> {
    private final RecordPage page = new RecordPage();
    private final OutputFile file;
    private final Messages messages;

    HtmlOutput(OutputFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    @Override
    public void write(Reading reading) {
        page.add(reading);
    }

    @Override
    public void finish() throws IOException {
        if (page.articles() == 0) {
            file.abandon();
            messages.say(file + ": not written, for no article was read");
            return;
        }
        file.write(page.html());
        messages.say("wrote " + file + " (" + Count.of(page.articles(), "article") + ", "
                + Count.of(page.statements(), "statement") + ")");
    }
}
