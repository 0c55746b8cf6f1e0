// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.app.text.Count;
import org.hearsay.archive.source.PageOrFailure.Failure;
import org.hearsay.archive.source.PageOrFailure.Note;
import org.hearsay.archive.source.PageOrFailure.Opened;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.source.Pages;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.lexicon.LexiconException;

/**
 * Reads pages, several at a time, writes what comes of them in their order, and goes on after each that fails.
 *
 * @param <T> a reading, or an article
 */
final class Work<T> {
    private final Task<T> task;
    private final Messages messages;
    private final Interruption interruption;
    private final Progress progress;
    private final Once<PageReader<T>> engine;
    private int pages;
    private int found;
    private boolean failed;

    Work(Task<T> task, Messages messages, Interruption interruption, Progress progress) {
        this.task = task;
        this.engine = new Once<>(task.engine());
        this.messages = messages;
        this.interruption = interruption;
        this.progress = progress;
    }

    /** Reads all pages; the exit status that tells how it went. */
    int status(Pages all, int threads) throws IOException {
        try (InOrder<PageSource, Outcome<T>> outcomes = new InOrder<>(threads, all.stream(), this::read)) {
            interruption.begin(outcomes::stop);
            for (Optional<Outcome<T>> next = outcomes.next(); next.isPresent(); next = outcomes.next()) {
                take(next.get());
                progress.step();
            }
            if (interruption.requested()) {
                messages.say("stopped after " + Count.of(pages, "page") + ", as asked");
            }
            for (Output<T> output : task.outputs()) {
                output.finish();
            }
        } catch (ClosedPipeException e) {
            // Whoever read the output has what he wanted.
        } finally {
            interruption.end();
        }
        return failed ? ExitStatus.FAILED : found > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }

    /** Called by several threads. */
    private Outcome<T> read(PageSource source) {
        return switch (source.open()) {
            case Failure failure -> new Outcome.None<>(failure.message(), true);
            case Note note -> new Outcome.None<>(note.message(), false);
            case Opened opened -> read(opened.dated());
        };
    }

    private Outcome<T> read(Page page) {
        PageReader<T> reader = engine.get();
        try {
            return new Outcome.Made<>(page.name(), reader.read(page));
        } catch (NoArticleException e) {
            return new Outcome.None<>(String.valueOf(e.getMessage()), e.isUnreadable());
        } catch (LexiconException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.None<>(
                    page.name() + ": could not be read because of an error in Hearsay (" + e + "); please report it",
                    true);
        }
    }

    private void take(Outcome<T> outcome) throws IOException {
        pages++;
        switch (outcome) {
            case Outcome.None<T> none -> {
                failed |= none.failed();
                messages.say(none.message());
            }
            case Outcome.Made<T> made -> write(made.page(), made.result());
        }
    }

    private void write(String page, T result) throws IOException {
        int here = task.found().applyAsInt(result);
        found += here;
        if (here == 0) {
            messages.say(page + ": " + task.nothing().apply(result));
        }
        for (Output<T> output : task.outputs()) {
            output.write(result);
        }
    }
}
