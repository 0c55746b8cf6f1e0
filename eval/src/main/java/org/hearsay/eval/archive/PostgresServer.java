// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server with an empty database: one that somebody names, or one started for the purpose. */
final class PostgresServer implements AutoCloseable {
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable String url;

    private PostgresServer(@Nullable EmbeddedPostgres started, @Nullable String url) {
        this.started = started;
        this.url = url;
    }

    /** @param asked an address, {@code embedded}, or {@code none} */
    static PostgresServer of(String asked) {
        if (asked.equals("none")) {
            return new PostgresServer(null, null);
        }
        if (!asked.equals("embedded")) {
            return new PostgresServer(null, asked);
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new PostgresServer(server, server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException | RuntimeException e) {
            System.out.println("PostgreSQL: not measured, it could not be started (" + e.getMessage() + ")");
            return new PostgresServer(null, null);
        }
    }

    /** The address of the database; null when there is none. */
    @Nullable
    String url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }
}
