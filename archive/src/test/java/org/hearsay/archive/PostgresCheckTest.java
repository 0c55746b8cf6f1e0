// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import org.hearsay.archive.store.Postgres;

class PostgresCheckTest extends CheckContract {
    @Override
    String place() {
        return Postgres.database();
    }
}
