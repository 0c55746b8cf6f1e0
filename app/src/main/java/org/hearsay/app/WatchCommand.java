// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.app.text.Count;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.SystemUser;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.WatchTables;
import org.hearsay.archive.store.Writer;
import org.hearsay.archive.watch.WatchSettings;
import org.hearsay.archive.watch.Watcher;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay watch}: feeds and sitemaps are looked at again and again, and what they list is added. */
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engines engines;
    private final Interruption interruption;

    @Parameters(
            arity = "0..*",
            paramLabel = "FEED",
            description =
                    "Addresses of feeds and sitemaps to watch from now on, besides those that are watched already.")
    private List<String> feeds = new ArrayList<>();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--once", description = "Look at each feed once, add what is new, and end.")
    private boolean once;

    @Option(names = "--remove", description = "Watch these feeds no more; what came of them stays.")
    private boolean remove;

    @Option(names = "--list", description = "Print the feeds that are watched, one a line.")
    private boolean list;

    @Option(names = "--allow-private", description = "Fetch addresses of this machine and of private networks too.")
    private boolean allowPrivate;

    @Option(names = "--threads", paramLabel = "N", description = "How many pages are read at the same time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    WatchCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        this.surroundings = surroundings;
        this.engines = engines;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = list || remove ? archive.openExisting() : archive.open()) {
            WatchTables states = open.watchTables();
            if (remove) {
                return removed(states);
            }
            if (list) {
                return listed(states);
            }
            feeds.forEach(feed -> states.watch(feed, SystemUser.name()));
            List<String> watched = states.watched();
            if (watched.isEmpty()) {
                say("nothing to watch: name the address of a feed or a sitemap");
                return ExitStatus.FAILED;
            }
            return watched(open, states, watched);
        }
    }

    private int removed(WatchTables states) {
        boolean all = true;
        for (String feed : feeds) {
            if (!states.unwatch(feed, SystemUser.name())) {
                say(feed + ": is not watched; --list tells what is");
                all = false;
            }
        }
        return all ? ExitStatus.FOUND : ExitStatus.FAILED;
    }

    private int listed(WatchTables states) throws IOException {
        StandardOutput out = new StandardOutput(surroundings.out());
        for (String feed : states.watched()) {
            out.append(feed).append('\n');
        }
        out.flush();
        return states.watched().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
    }

    private int watched(Archive open, WatchTables states, List<String> watched) throws IOException {
        Web web = Web.of(FetchSettings.STANDARD.allowingPrivate(allowPrivate));
        Watcher watcher = new Watcher(watched, states, web.robot(), WatchSettings.STANDARD.withReaders(threads));
        try (Writer writer = open.writer(Version.number())) {
            writer.rest();
            Taker taker = new Taker(open, writer, engines.readings());
            interruption.begin(watcher::stop);
            say("watching " + Count.of(watched.size(), "feed") + (once ? "" : "; Ctrl-C ends after the pages in hand"));
            if (once) {
                watcher.once(taker::take);
            } else {
                watcher.forEver(taker::take);
            }
            say(open.name() + ": " + taker.added + " added, " + taker.failed + " failed");
            return taker.failed > 0 && taker.added == 0
                    ? ExitStatus.FAILED
                    : taker.added > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
        } finally {
            interruption.end();
        }
    }

    /** Reads pages in several threads, and adds each for good before the watch goes on. */
    private final class Taker {
        private final Archive open;
        private final Writer writer;
        private final Supplier<PageReader<Reading>> engine;
        private int added;
        private int failed;

        private Taker(Archive open, Writer writer, Function<Engines.Settings, PageReader<Reading>> readings) {
            this.open = open;
            this.writer = writer;
            this.engine = new Once<>(() -> readings.apply(Engines.Settings.shipped()));
        }

        private void take(PageSource source) {
            switch (source.open()) {
                case PageOrFailure.Failure failure -> failed(failure.message());
                case PageOrFailure.Opened opened -> take(opened.dated());
                case PageOrFailure.Note note -> say(note.message());
            }
        }

        private void take(Page page) {
            if (open.holds(page.sha256())) {
                return;
            }
            try {
                add(Entry.of(engine.get().read(page)));
            } catch (NoArticleException e) {
                say(String.valueOf(e.getMessage()));
            } catch (StackOverflowError e) {
                failed(page.name() + ": could not be read because of an error in Hearsay (" + e
                        + "); please report it");
            }
        }

        private synchronized void add(Entry entry) {
            Added what = writer.add(entry);
            writer.commit();
            // A watch goes on for days, and people correct meanwhile.
            writer.rest();
            if (what instanceof Added.New || what instanceof Added.Changed) {
                added++;
                say((what instanceof Added.Changed changed ? "version " + changed.number() + " of " : "")
                        + entry.address());
            }
        }

        private synchronized void failed(String message) {
            failed++;
            say(message);
        }
    }

    private void say(String message) {
        new Messages(surroundings.err(), false).say(message);
    }
}
