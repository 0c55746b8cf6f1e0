// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hearsay.archive.store.InventedArticles.Says;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server that goes away, and comes back. */
class PostgresAwayTest {
    private static Entry entry(int number) {
        return Entry.of(InventedArticles.reading(
                "https://quay.example/" + number,
                "The Quay",
                "2024-05-14",
                "Number " + number,
                new Says("It is number " + number, "Mayor", "Ilse Varga")));
    }

    private static List<String> held(Store store) {
        List<String> held = new ArrayList<>();
        new Versions(store).each(v -> held.add(v.address().replaceAll(".*/", "")));
        return held;
    }

    private static EmbeddedPostgres server(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void goesOnWhenTheServerIsBack(@TempDir Path folder) throws Exception {
        int port = freePort();
        Path data = folder.resolve("data");
        EmbeddedPostgres server = server(data, port);
        String url = server.getJdbcUrl("postgres", "postgres");
        try (Store store = Store.open(url)) {
            try (Writer writer = new Writer(store, "test")) {
                writer.add(entry(0));
                writer.commit();
                writer.add(entry(1));
                server.close();
                assertThatThrownBy(() -> Store.open(url))
                        .isInstanceOf(ArchiveException.class)
                        .hasMessageContaining("the database cannot be reached")
                        .hasMessageContaining("Start it, or check the address");
                CompletableFuture<Void> adding = CompletableFuture.runAsync(() -> {
                    writer.add(entry(2));
                    writer.commit();
                    writer.add(entry(3));
                    writer.commit();
                });
                Thread.sleep(700);
                assertThat(adding).isNotDone();
                server = server(data, port);
                adding.get(40, TimeUnit.SECONDS);
            }
            assertThat(held(store)).containsExactly("0", "1", "2", "3");
        } finally {
            server.close();
        }
    }

    @Test
    void goesOnWhenItsConnectionIsCut() throws SQLException {
        String url = Postgres.database();
        try (Store store = Store.open(url);
                Writer writer = new Writer(store, "test")) {
            writer.add(entry(0));
            writer.commit();
            for (int i = 1; i < 6; i++) {
                writer.add(entry(i));
                cut(url);
                if (i % 2 == 0) {
                    writer.commit();
                }
            }
            writer.commit();
            assertThat(held(store)).containsExactly("0", "1", "2", "3", "4", "5");
        }
    }

    private static void cut(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }
    }

    @Test
    void namesNoPasswordAndTheNextStep() throws IOException {
        String url = "jdbc:postgresql://localhost:" + freePort() + "/news?user=ada&password=secret";
        assertThatThrownBy(() -> Store.open(url))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("/news?user=ada&password=…: the database cannot be reached")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }
}
