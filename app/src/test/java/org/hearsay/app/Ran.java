// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;

/** What a run of the command printed, and its exit status. The engine takes every page for the invented one. */
record Ran(int status, String out, String err) {
    private static final Terminal PIPE = new Terminal(false, false, 100, false);

    static Ran hearsay(String... args) {
        return with(PIPE, "", args);
    }

    static Ran onStandardInput(String input, String... args) {
        return with(PIPE, input, args);
    }

    static Ran with(Terminal terminal, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(terminal, input, out, Ran::read, new Interruption(), args);
    }

    /** A run that reads pages with a reader of the test's own. */
    static Ran reading(PageReader<Reading> reader, String... args) {
        return reading(PIPE, reader, args);
    }

    static Ran reading(Terminal terminal, PageReader<Reading> reader, String... args) {
        return run(terminal, "", new ByteArrayOutputStream(), reader, new Interruption(), args);
    }

    /** A run that is interrupted while it reads its first page. */
    static Ran interrupted(String... args) {
        Interruption interruption = new Interruption();
        PageReader<Reading> reader = page -> {
            CompletableFuture.runAsync(interruption::request)
                    .completeOnTimeout(null, 200, TimeUnit.MILLISECONDS)
                    .join();
            return read(page);
        };
        return run(PIPE, "", new ByteArrayOutputStream(), reader, interruption, args);
    }

    /** A run whose output cannot be written for this reason. */
    static Ran intoBroken(String reason, String... args) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        return run(PIPE, "", broken, Ran::read, new Interruption(), args);
    }

    /** A run with the engines that users have. */
    static Ran real(Terminal terminal, String... args) {
        return run(terminal, "", new ByteArrayOutputStream(), Engines.real(), new Interruption(), args);
    }

    private static Ran run(
            Terminal terminal,
            String input,
            OutputStream out,
            PageReader<Reading> reader,
            Interruption interruption,
            String... args) {
        return run(terminal, input, out, new Engines(settings -> reader, settings -> Ran::extract), interruption, args);
    }

    private static Ran run(
            Terminal terminal,
            String input,
            OutputStream out,
            Engines engines,
            Interruption interruption,
            String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        int status = new HearsayCommand(surroundings, engines, interruption).run(args);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Ran(status, printed, err.toString(StandardCharsets.UTF_8));
    }

    private static Reading read(Page page) throws NoArticleException {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        if (text.contains("broken")) {
            throw new IllegalStateException("the engine broke");
        }
        if (text.contains("slow")) {
            LockSupport.parkNanos(100_000_000);
        }
        Reading whole = InventedReading.reading();
        return new Reading(
                extract(page),
                whole.dates(),
                whole.entities(),
                text.contains("nobody speaks") ? List.of() : whole.statements(),
                whole.labels(),
                whole.warnings());
    }

    private static Article extract(Page page) throws NoArticleException {
        if (new String(page.bytes(), StandardCharsets.UTF_8).contains("no article")) {
            throw new NoArticleException(page.name() + ": no article text found; try --keep-all");
        }
        Article article = InventedReading.article();
        return new Article(
                page,
                article.mediaType(),
                article.whole(),
                article.metadata(),
                article.text(),
                article.passages(),
                article.furniture(),
                article.dateline(),
                article.anchor(),
                article.warnings());
    }
}
