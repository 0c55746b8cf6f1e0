// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.Reading;
import org.hearsay.app.web.WebServer;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Writer;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.eval.archive.generated.GeneratedArticle;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.floors.Gate;

/** What an article's page costs more when people have decided about its statements again and again. */
final class CorrectedPage {
    private static final int LOOKS = 60;

    private final int corrections;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param corrections how many decisions stand about the one article */
    CorrectedPage(int corrections) {
        this.corrections = corrections;
    }

    /** @param file an archive that is not there yet */
    Gate run(Path file) throws IOException, InterruptedException {
        GeneratedArticles generated = new GeneratedArticles();
        try (Archive archive = Archive.open(file.toString())) {
            GeneratedArticle article = generated.article(1);
            try (Writer writer = archive.writer("measure")) {
                writer.add(Entry.of(article.reading()));
                writer.commit();
            }
            StoredVersion version = archive.versions(article.url()).getFirst();
            try (WebServer server = WebRun.server(archive)) {
                URI page = URI.create("http://127.0.0.1:" + server.start() + "/article/" + version.article());
                median(page);
                double before = median(page);
                correct(archive, version);
                double after = median(page);
                System.out.printf(
                        Locale.ROOT,
                        "an article's page, ms: %.1f; with %d decisions about it %.1f%n%n",
                        before,
                        corrections,
                        after);
                return new Gate(
                        "an article's page with " + corrections + " decisions, over without",
                        after / before,
                        1.1,
                        false);
            }
        }
    }

    /** Its statements in turn get other speakers. */
    private void correct(Archive archive, StoredVersion version) {
        try (Writer writer = archive.writer("measure")) {
            for (int i = 0; i < corrections; i++) {
                // What was kept last is seen by the next.
                writer.commit();
                Reading reading = archive.version(version.article(), version.number())
                        .orElseThrow()
                        .reading();
                Attributed before = Attributed.of(
                        reading,
                        reading.statements().get(i % reading.statements().size()));
                Attributed after = new Attributed(
                        before.source(), before.cue(), before.content(), "Somebody " + (char) ('A' + i % 26));
                writer.correct(version.address(), new Correction("measure", "2026-01-01T00:00:00Z", before, after), i);
            }
            writer.commit();
        }
    }

    private double median(URI page) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            long start = System.nanoTime();
            int status = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
            if (status != 200) {
                throw new IOException(page + ": " + status);
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis.stream().sorted().toList().get(LOOKS / 2);
    }
}
