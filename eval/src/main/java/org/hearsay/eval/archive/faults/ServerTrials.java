// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import static org.hearsay.eval.archive.faults.Trial.check;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Writer;
import org.hearsay.eval.archive.faults.Trial.NotHereException;

/** An archive in a PostgreSQL server that goes away, and comes back. */
final class ServerTrials {
    private static final int AWAY_MILLIS = 1500;

    private final Filled articles = new Filled();

    /** The server ends in the middle of adding, and is started again. */
    String goneAndBack(Path folder) throws Exception {
        int port = freePort();
        Path data = folder.resolve("data");
        EmbeddedPostgres server = started(data, port);
        String url = server.getJdbcUrl("postgres", "postgres");
        try (Archive archive = Archive.open(url)) {
            String told;
            try (Writer writer = archive.writer("measure")) {
                writer.add(articles.entry(0));
                writer.commit();
                writer.add(articles.entry(1));
                server.close();
                told = Filled.told(() -> Archive.open(url).close(), "the database cannot be reached", "Start it");
                CompletableFuture<Void> adding = CompletableFuture.runAsync(() -> {
                    for (int i = 2; i < 20; i++) {
                        writer.add(articles.entry(i));
                        writer.commit();
                    }
                });
                Thread.sleep(AWAY_MILLIS);
                check(!adding.isDone(), "did not wait for the server");
                server = started(data, port);
                adding.get(50, TimeUnit.SECONDS);
            }
            articles.checkHeld(archive, 20, "when the server was back");
            return told;
        } finally {
            server.close();
        }
    }

    private static EmbeddedPostgres started(Path data, int port) throws NotHereException {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new NotHereException("no server could be started: " + e.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
