// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import org.hearsay.app.html.StandalonePage;

/** Everything as one page in a file, written after the last. */
final class HtmlOutput<T> implements Output<T> {
    private final StandalonePage<T> page;
    private final OutputFile file;
    private final Messages messages;

    HtmlOutput(StandalonePage<T> page, OutputFile file, Messages messages) {
        this.page = page;
        this.file = file;
        this.messages = messages;
    }

    @Override
    public void write(T one) {
        page.add(one);
    }

    @Override
    public void finish() throws IOException {
        if (page.articles() == 0) {
            file.abandon();
            messages.say(file + ": not written, for no article was read");
            return;
        }
        file.write(page.html());
        messages.say("wrote " + file + " (" + page.counts() + ")");
    }
}
