// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads a whole archive and compares its parts: file, records, pages, what follows from records, the index. */
public final class Examination {
    private static final int MOST_OF_A_KIND = 20;

    private final Store store;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    private Examination(Store store) {
        this.store = store;
    }

    /** What is in an archive, and what is wrong with it. */
    public static Diagnosis of(Store store) {
        Examination examination = new Examination(store);
        try {
            store.askAtOnce(handle -> {
                examination.file(handle);
                examination.counts(handle);
                examination.versions(handle);
                VersionCheck.damagedChecks(handle)
                        .forEach(check -> examination.findings.add(
                                "check " + check + ": what somebody looked through cannot be read"));
                examination.loose(handle);
                return null;
            });
        } catch (ArchiveException e) {
            if (e.isGone()) {
                throw e;
            }
            examination.findings.add(String.valueOf(e.getMessage()));
        }
        return new Diagnosis(examination.counts, examination.findings);
    }

    /** SQLite examines its file itself, the index included; of a server's tables every row is read. */
    private void file(Handle handle) {
        if (store.file() != null) {
            handle.createQuery("PRAGMA integrity_check(" + MOST_OF_A_KIND + ")").mapTo(String.class).list().stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(line -> findings.add("the file: " + line.replace('\n', ' ')));
            return;
        }
        List<String> tables = new ArrayList<>(Kept.tableNames());
        tables.addAll(Kept.closedTableNames());
        for (String table : tables) {
            handle.createQuery("SELECT * FROM " + table)
                    .setFetchSize(500)
                    .map((row, context) -> Kept.row(row))
                    .forEach(row -> {});
        }
    }

    private void counts(Handle handle) {
        for (String table : List.of("article", "version", "page", "statement", "entity", "label", "story")) {
            counts.put(table, count(handle, table));
        }
        long versionWords = count(handle, "article_words");
        long statementWords = count(handle, "statement_words");
        if (versionWords != counts.getOrDefault("version", 0L)) {
            findings.add("the index holds " + versionWords + " versions of " + counts.get("version"));
        }
        if (statementWords != counts.getOrDefault("statement", 0L)) {
            findings.add("the index holds " + statementWords + " statements of " + counts.get("statement"));
        }
        for (String kind : List.of("article", "version", "statement", "entity")) {
            long last = count(handle, "SELECT COALESCE(MAX(id), 0) FROM " + kind, List.of());
            long next = count(handle, "SELECT COALESCE(MAX(next), 1) FROM counter WHERE name = ?", List.of(kind));
            if (next <= last) {
                findings.add("the next " + kind + " would get a number that is taken");
            }
        }
    }

    private static long count(Handle handle, String table) {
        return count(handle, "SELECT COUNT(*) FROM " + table, List.of());
    }

    private static long count(Handle handle, String sql, List<Object> values) {
        return handle.select(sql, values.toArray()).mapTo(Long.class).one();
    }

    private void versions(Handle handle) {
        VersionCheck check = new VersionCheck(store, handle);
        long[] wrong = {0};
        handle.createQuery("SELECT id FROM version ORDER BY id")
                .setFetchSize(1_000)
                .mapTo(Long.class)
                .forEach(id -> check.of(id).ifPresent(what -> {
                    if (wrong[0]++ < MOST_OF_A_KIND) {
                        findings.add(what);
                    }
                }));
        if (wrong[0] > MOST_OF_A_KIND) {
            findings.add("and " + (wrong[0] - MOST_OF_A_KIND) + " more versions");
        }
    }

    private void loose(Handle handle) {
        Loose.counts().forEach((what, rows) -> {
            long count = count(handle, rows);
            if (count > 0) {
                findings.add(count + " " + what);
            }
        });
    }
}
