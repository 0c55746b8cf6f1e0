// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** What a person decides: numbers for what is made by it and the log of decisions, in one transaction. */
public final class Decisions {
    private final Numbers numbers;
    private final String who;

    Decisions(Numbers numbers, String who) {
        this.numbers = numbers;
        this.who = who;
    }

    /** What is changed by a decision. */
    public interface Change {
        void make(Handle handle, Decisions decisions);
    }

    /** Makes the change as the archive's one writer: all of it or nothing. @param who decides */
    public static void make(Store store, String who, Change change) {
        store.change(handle -> {
            Numbers numbers = new Numbers(handle);
            change.make(handle, new Decisions(numbers, who));
            numbers.write(handle);
            return numbers;
        });
    }

    /** The next number of a new thing of this kind. */
    public long number(String kind) {
        return numbers.next(kind);
    }

    /** Now, as decisions are dated. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * Remembers the decision.
     *
     * @param kind what was done
     * @param subject to what: a number, a name or an address
     * @param detail with what; empty: nothing
     * @return its number
     */
    public long decided(Handle handle, String kind, Object subject, Object detail) {
        long id = numbers.next("decision");
        handle.execute(
                "INSERT INTO decision (id, made, who, kind, subject, detail) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                now(),
                who,
                kind,
                subject.toString(),
                detail.toString());
        return id;
    }
}
