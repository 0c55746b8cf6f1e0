// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.LinkedHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of an archive. */
final class Schema {
    private static final String HISTORY = "schema_history";

    private final String archive;
    private final Flyway flyway;

    Schema(String archive, Dialect dialect, DataSource source) {
        this.archive = archive;
        this.flyway = Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:org/hearsay/archive/store/shared",
                        "classpath:org/hearsay/archive/store/" + dialect.name())
                .placeholders(new LinkedHashMap<>(dialect.types()))
                .table(HISTORY)
                .load();
    }

    /** Makes them, or changes older ones; what is up to date is not written to, so that it may be read only, or busy. */
    void bringUpToDate() {
        MigrationInfoService info = flyway.info();
        for (var migration : info.applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ArchiveException(
                        archive + ": was made by a newer hearsay; read it with that one, or name another archive");
            }
        }
        if (info.applied().length > 0 && info.pending().length == 0) {
            return;
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new ArchiveException(
                    archive + ": was made by another version of hearsay, and cannot be brought up to this one");
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw new ArchiveException(archive + ": is a database of another program; name another archive");
            }
            throw e;
        }
    }
}
