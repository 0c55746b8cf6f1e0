// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.app.html.ArticleView;
import org.hearsay.app.html.ReadingView;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.Span;

/** Reads a page that a visitor pastes or names, and keeps it in the archive when he says so. */
public final class ReadPages {
    private final Site site;
    private final Readings readings;
    private final String version;

    /** @param version of the reader */
    ReadPages(Site site, Readings readings, String version) {
        this.site = site;
        this.readings = readings;
        this.version = version;
    }

    /**
     * How far a page has come.
     *
     * @param step where it is
     * @param failure why it could not be read; empty when it could, or may still
     */
    public record Progress(String step, String failure) {}

    void begin(Context context) {
        String address = context.formParam("address");
        String text = context.formParam("text");
        Optional<String> key;
        if (address != null && !address.isBlank()) {
            String start = address.strip().toLowerCase(Locale.ROOT);
            if (!start.startsWith("http://") && !start.startsWith("https://")) {
                throw Refusal.wrong("read.noAddress");
            }
            key = readings.address(address.strip());
        } else if (text != null && !text.isBlank()) {
            key = readings.text(text);
        } else {
            throw Refusal.wrong("read.nothing");
        }
        if (key.isEmpty()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "read.busy");
        }
        context.redirect("/read/" + key.get(), HttpStatus.SEE_OTHER);
    }

    void show(Context context) {
        String key = context.pathParam("key");
        Readings.Job job = job(key);
        Optional<Reading> reading = job.reading();
        if (reading.isPresent() && job.step() == Readings.Step.DONE) {
            article(context, key, reading.get());
            return;
        }
        if (job.step() != Readings.Step.FAILED) {
            context.header("Refresh", "1");
        }
        site.show(
                context,
                "reading",
                site.texts().of("read.title"),
                new Progress(job.step().name().toLowerCase(Locale.ROOT), job.failure(site.texts())),
                List.of());
    }

    private Readings.Job job(String key) {
        return readings.job(key).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "read.gone"));
    }

    private void article(Context context, String key, Reading reading) {
        Query query = new Query(context);
        List<Span> parts = ArticlePages.parts(reading);
        int part = query.page(parts.size());
        ArticleView article = new ReadingView(reading, "a", site.texts()).article(parts.get(part - 1));
        site.show(
                context,
                "article",
                article.headline(),
                new ArticlePages.View(
                        "",
                        "/read/" + key,
                        article.name(),
                        "",
                        1,
                        1,
                        true,
                        article,
                        ArticlePages.outlet(reading.article()),
                        null,
                        "",
                        0,
                        Paging.of(query, part, part < parts.size()),
                        false,
                        0,
                        0,
                        CheckPages.Shown.NOTHING),
                List.of());
    }

    void keep(Context context) {
        Reading reading = job(context.pathParam("key"))
                .reading()
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "read.gone"));
        long article;
        try (Writer writer = site.archive().writer(version)) {
            article = switch (writer.keep(Entry.of(reading), site.who(context))) {
                case Added.New added -> added.article();
                case Added.Changed added -> added.article();
                case Added.Held added -> added.article();
                case Added.Forgotten ignored -> throw Refusal.wrong("read.forgotten");
            };
            writer.commit();
        }
        context.redirect("/article/" + article, HttpStatus.SEE_OTHER);
    }
}
