// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.text.Count;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.Writer;

/** Adds what was gathered to the archive, and counts what became of it once it is there for good. */
final class ArchiveOutput implements Output<Gathered> {
    private static final int MOST_AT_ONCE = 100;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Writer writer;
    private final List<Added> pending = new ArrayList<>();
    private Instant committed = Instant.now();
    private int fresh;
    private int changed;
    private int held;
    private int forgotten;
    private int statements;

    ArchiveOutput(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void write(Gathered gathered) {
        switch (gathered) {
            case Gathered.Held ignored -> held++;
            case Gathered.Ready ready -> {
                Added added = writer.add(ready.entry());
                pending.add(added);
                if (added instanceof Added.New || added instanceof Added.Changed) {
                    statements += ready.entry().reading().statements().size();
                }
            }
        }
        boolean waits = Duration.between(committed, Instant.now()).compareTo(LONGEST_WAIT) >= 0;
        if (pending.size() >= MOST_AT_ONCE || waits) {
            commit();
        }
    }

    @Override
    public void finish() {
        commit();
    }

    private void commit() {
        writer.commit();
        for (Added added : pending) {
            switch (added) {
                case Added.New ignored -> fresh++;
                case Added.Changed ignored -> changed++;
                case Added.Held ignored -> held++;
                case Added.Forgotten ignored -> forgotten++;
            }
        }
        pending.clear();
        committed = Instant.now();
    }

    /** Whether the archive holds more than before. */
    boolean grew() {
        return fresh + changed > 0;
    }

    /** What is in the archive for good. */
    String summary() {
        return Count.of(fresh, "new article") + ", " + Count.of(changed, "changed article") + ", " + held
                + " held already; "
                + (forgotten > 0 ? forgotten + " not taken in, for the archive was told to forget them; " : "")
                + Count.of(statements, "statement") + " added";
    }
}
