// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.Archive;
import org.hearsay.archive.source.Pages;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay add}: pages are read and kept. */
@Command(name = "add")
final class AddCommand extends PagesCommand {
    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    AddCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    int status(Engines.Settings settings, Pages pages) throws IOException {
        try (Archive open = archive.open();
                Writer writer = open.writer(Version.number())) {
            ArchiveOutput output = new ArchiveOutput(writer);
            try {
                int status = added(settings, pages, open, output);
                return status == ExitStatus.FAILED || output.grew() ? status : ExitStatus.NOTHING_FOUND;
            } finally {
                new Messages(surroundings.err(), false).say(open.name() + ": " + output.summary());
            }
        }
    }

    private int added(Engines.Settings settings, Pages pages, Archive open, ArchiveOutput output) throws IOException {
        try (Progress progress = progress(pages, false)) {
            Task<Gathered> task = new Task<>(
                    () -> gathering(open, engines.readings().apply(settings)), List.of(output), g -> 1, g -> "");
            return work(task, pages, new Messages(surroundings.err(), progress.shows()), progress);
        }
    }

    /** Reads only what the archive does not hold. */
    private static PageReader<Gathered> gathering(Archive archive, PageReader<Reading> reader) {
        return new PageReader<>() {
            @Override
            public Gathered read(Page page) throws NoArticleException {
                return archive.holds(page.sha256())
                        ? new Gathered.Held()
                        : new Gathered.Ready(Entry.of(reader.read(page)));
            }
        };
    }
}
