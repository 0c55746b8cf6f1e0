// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.hearsay.archive.PageOrFailure;
import org.hearsay.archive.PageOrFailure.Failure;
import org.hearsay.archive.PageOrFailure.Opened;
import org.hearsay.archive.Pages;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages one after the other, and goes on after each that fails.
 *
 * @param <T> a reading, or an article
 */
final class Work<T> {
    private final Task<T> task;
    private final Messages messages;
    private final Interruption interruption;
    private final Progress progress;
    private @Nullable PageReader<T> engine;
    private int found;
    private boolean failed;

    Work(Task<T> task, Messages messages, Interruption interruption, Progress progress) {
        this.task = task;
        this.messages = messages;
        this.interruption = interruption;
        this.progress = progress;
    }

    /** Reads all pages; the exit status that tells how it went. */
    int status(Pages pages) throws IOException {
        try (Stream<PageOrFailure> stream = pages.stream()) {
            for (Iterator<PageOrFailure> each = stream.iterator(); !interruption.requested() && each.hasNext(); ) {
                take(each.next());
                progress.step();
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

    private void take(PageOrFailure input) throws IOException {
        switch (input) {
            case Failure failure -> fail(failure.message());
            case Opened opened -> read(opened.page());
        }
    }

    private void read(Page page) throws IOException {
        PageReader<T> reader = engine();
        interruption.begin();
        T result;
        try {
            result = reader.read(page);
        } catch (NoArticleException e) {
            failed |= e.isUnreadable();
            messages.say(String.valueOf(e.getMessage()));
            return;
        } catch (LexiconException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            fail(page.name() + ": could not be read because of an error in Hearsay (" + e + "); please report it");
            return;
        }
        int here = task.found().applyAsInt(result);
        found += here;
        if (here == 0) {
            messages.say(page.name() + ": " + task.nothing().apply(result));
        }
        for (Output<T> output : task.outputs()) {
            output.write(result);
        }
    }

    private void fail(String message) {
        failed = true;
        messages.say(message);
    }

    private PageReader<T> engine() {
        if (engine == null) {
            engine = task.engine().get();
        }
        return engine;
    }
}
