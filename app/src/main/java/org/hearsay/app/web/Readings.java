// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.source.Pages;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * Pages that visitors have read, one after the other. A reading is kept for an hour under an address that nobody can guess. The
 * language models are loaded meanwhile, so that the server need not wait for them.
 */
final class Readings implements AutoCloseable {
    private static final int MOST_WAITING = 8;
    private static final int MOST_KEPT = 50;
    private static final int KEY_BYTES = 12;

    private final Web web;
    private final SecureRandom random = new SecureRandom();
    private final CompletableFuture<Reader> reader;
    private final Cache<String, Job> jobs = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> Thread.ofPlatform().daemon().name("reading").unstarted(work));

    Readings(Supplier<Reader> maker, Web web) {
        this.web = web;
        this.reader = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("language models").start(() -> {
            try {
                reader.complete(maker.get());
            } catch (RuntimeException | Error e) {
                reader.completeExceptionally(e);
            }
        });
    }

    /** How far a page has come. */
    enum Step {
        WAITING,
        FETCHING,
        LOADING,
        READING,
        DONE,
        FAILED
    }

    /** A page that is read, or was. */
    static final class Job {
        private volatile Step step = Step.WAITING;
        private volatile @Nullable Reading reading;
        private volatile Function<Texts, String> failure = texts -> "";

        Step step() {
            return step;
        }

        Optional<Reading> reading() {
            return Optional.ofNullable(reading);
        }

        /** Why it failed. */
        String failure(Texts texts) {
            return failure.apply(texts);
        }

        private void fail(Function<Texts, String> why) {
            failure = why;
            step = Step.FAILED;
        }
    }

    /** Whether the language models are there. */
    boolean isReady() {
        return reader.isDone();
    }

    Optional<Job> job(String key) {
        return Optional.ofNullable(jobs.getIfPresent(key));
    }

    /** Has a text or a page read that was pasted; its key. Empty when too many are waiting. */
    Optional<String> text(String text) {
        Page page = text.stripLeading().startsWith("<") ? Page.ofHtml(text) : Page.ofText(text);
        return begin(job -> read(job, page));
    }

    /** Has the page at an address read, of the public internet only. */
    Optional<String> address(String address) {
        return begin(job -> {
            job.step = Step.FETCHING;
            List<PageSource> found;
            try (var pages = new Pages(List.of(address), List.of(), InputStream.nullInputStream(), web).stream()) {
                found = pages.limit(2).toList();
            }
            if (found.size() != 1) {
                job.fail(texts -> texts.of("read.lists", address));
                return;
            }
            switch (found.getFirst().open()) {
                case PageOrFailure.Opened opened -> read(job, opened.dated());
                case PageOrFailure.Failure failure -> job.fail(texts -> failure.message());
                case PageOrFailure.Note note -> job.fail(texts -> note.message());
            }
        });
    }

    private interface Work {
        void on(Job job);
    }

    private Optional<String> begin(Work work) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        Job job = new Job();
        try {
            worker.execute(() -> run(job, work));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        jobs.put(key, job);
        return Optional.of(key);
    }

    private static void run(Job job, Work work) {
        try {
            work.on(job);
        } catch (RuntimeException | StackOverflowError e) {
            job.fail(texts -> texts.of("read.ours", e.toString()));
        }
    }

    private void read(Job job, Page page) {
        job.step = Step.LOADING;
        Reader ready = reader.join();
        job.step = Step.READING;
        try {
            job.reading = ready.read(page);
            job.step = Step.DONE;
        } catch (NoArticleException e) {
            job.fail(texts -> String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
