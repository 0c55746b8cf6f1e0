// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.archive.source.PageOrFailure.Opened;
import org.hearsay.archive.warc.WarcCounts;
import org.hearsay.archive.warc.WarcFile;
import org.hearsay.archive.warc.WarcPage;

/** The pages of a WARC file, read one at a time, and last what was left out. */
final class WarcPages extends AbstractSpliterator<PageSource> {
    private final Path path;
    private final WarcFile file;
    private boolean over;

    private WarcPages(Path path, WarcFile file) {
        super(Long.MAX_VALUE, ORDERED);
        this.path = path;
        this.file = file;
    }

    /** Close it after use. */
    static Stream<PageSource> of(Path path) throws IOException {
        WarcPages pages = new WarcPages(path, WarcFile.open(path, Pages.MOST_BYTES));
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super PageSource> action) {
        if (over) {
            return false;
        }
        try {
            Optional<WarcPage> page = file.next();
            if (page.isPresent()) {
                action.accept(PageSource.opened(
                        new Opened(page.get().page(), page.get().captured())));
                return true;
            }
            over = true;
            return tell(action);
        } catch (IOException e) {
            over = true;
            action.accept(PageSource.failed(path + ": could not be read (" + e.getMessage() + ")"));
            return true;
        }
    }

    private boolean tell(Consumer<? super PageSource> action) {
        WarcCounts counts = file.counts();
        String message = path + ": " + counts.pages() + (counts.pages() == 1 ? " page" : " pages") + "; left out: "
                + counts.others() + (counts.others() == 1 ? " record that is no page" : " records that are no pages")
                + ", " + counts.damaged() + " damaged, " + counts.cut() + " cut off";
        if (counts.damaged() + counts.cut() > 0) {
            action.accept(PageSource.failed(message));
        } else if (counts.others() > 0) {
            action.accept(PageSource.note(message));
        }
        return counts.damaged() + counts.cut() + counts.others() > 0;
    }

    private void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
