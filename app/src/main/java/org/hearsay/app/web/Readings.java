// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.HttpStatus;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.api.ReadingTurns;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.source.Pages;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * Pages that visitors have read, one after the other. A reading is kept for an hour under an address that nobody can guess. The
 * language models are loaded meanwhile, so that the server need not wait for them. Programs wait for theirs in the same line, and
 * nothing of them is kept.
 */
final class Readings implements ReadingTurns, AutoCloseable {
    private static final int MOST_WAITING = 8;
    private static final int MOST_KEPT = 50;
    private static final int KEY_BYTES = 12;

    /** So long a program waits for its turn and its reading. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Web web;
    private final Duration longest;
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
        this(maker, web, LONGEST);
    }

    /** @param longest so long a program waits */
    Readings(Supplier<Reader> maker, Web web, Duration longest) {
        this.web = web;
        this.longest = longest;
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
            read(job, fetched(address));
        });
    }

    /** The page at an address. @throws Refusal when it cannot be had */
    private Page fetched(String address) {
        List<PageSource> found;
        try (var pages = new Pages(List.of(address), List.of(), InputStream.nullInputStream(), web).stream()) {
            found = pages.limit(2).toList();
        }
        if (found.size() != 1) {
            throw unreadable("read.lists", address);
        }
        return switch (found.getFirst().open()) {
            case PageOrFailure.Opened opened -> opened.dated();
            case PageOrFailure.Failure failure -> throw unreadable("read.because", failure.message());
            case PageOrFailure.Note note -> throw unreadable("read.because", note.message());
        };
    }

    private static Refusal unreadable(String key, String value) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, value);
    }

    @Override
    public List<Reading> read(List<Page> pages) {
        return inTurn(() -> {
            List<Reading> readings = new ArrayList<>();
            for (Page page : pages) {
                if (Thread.interrupted()) {
                    throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "read.slow");
                }
                readings.add(reader.join().read(page));
            }
            return readings;
        });
    }

    @Override
    public Reading read(String address) {
        return inTurn(() -> reader.join().read(fetched(address)));
    }

    private <T> T inTurn(Callable<T> work) {
        FutureTask<T> turn = new FutureTask<>(work);
        try {
            worker.execute(turn);
            return turn.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | CancellationException e) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "read.busy");
        } catch (TimeoutException e) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "read.slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "read.busy");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NoArticleException none) {
                throw unreadable("read.because", String.valueOf(none.getMessage()));
            }
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("a page could not be read", e.getCause());
        } finally {
            turn.cancel(true);
            worker.remove(turn);
        }
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
        } catch (Refusal e) {
            job.fail(e::why);
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
        for (Runnable waiting : worker.shutdownNow()) {
            if (waiting instanceof FutureTask<?> turn) {
                turn.cancel(true);
            }
        }
    }
}
