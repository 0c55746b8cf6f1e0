// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** What a person decides: numbers for what is made by it and the log of decisions, in one transaction. */
final class Decisions {
    private final Numbers numbers;

    private Decisions(Numbers numbers) {
        this.numbers = numbers;
    }

    /** What is changed by a decision. */
    interface Change {
        void make(Handle handle, Decisions decisions);
    }

    /** Makes the change as the archive's one writer: all of it or nothing. */
    static void make(Store store, Change change) {
        store.change(handle -> {
            Numbers numbers = new Numbers(handle);
            change.make(handle, new Decisions(numbers));
            numbers.write(handle);
            return numbers;
        });
    }

    /** The next number of a new thing of this kind. */
    long number(String kind) {
        return numbers.next(kind);
    }

    /** Remembers the decision. */
    void decided(Handle handle, String kind, long subject, long detail) {
        handle.execute(
                "INSERT INTO decision (id, made, kind, subject, detail) VALUES (?, ?, ?, ?, ?)",
                numbers.next("decision"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                kind,
                Long.toString(subject),
                Long.toString(detail));
    }
}
