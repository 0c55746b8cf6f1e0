// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.Archive;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.eval.floors.Gate;
import org.jspecify.annotations.Nullable;

/** How long a search for a phrase takes, beside the bare query of the same kind that SQLite answers with row numbers. */
final class SearchSpeed {
    private static final int LIMIT = 20;

    /** Kinds of search. */
    private enum Kind {
        ARTICLES(
                false,
                false,
                "SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rank LIMIT " + LIMIT),
        ARTICLES_BY_DATE(
                false,
                true,
                "SELECT v.id FROM article_words JOIN version v ON v.id = article_words.rowid"
                        + " WHERE article_words MATCH ? ORDER BY v.day DESC LIMIT " + LIMIT),
        STATEMENTS(
                true,
                false,
                "SELECT rowid FROM statement_words WHERE statement_words MATCH ? ORDER BY rank LIMIT " + LIMIT),
        STATEMENTS_BY_DATE(
                true,
                true,
                "SELECT s.id FROM statement_words JOIN statement s ON s.id = statement_words.rowid"
                        + " JOIN version v ON v.id = s.version WHERE statement_words MATCH ?"
                        + " ORDER BY v.day DESC LIMIT " + LIMIT);

        private final boolean statements;
        private final boolean byDate;
        private final String bare;

        Kind(boolean statements, boolean byDate, String bare) {
            this.statements = statements;
            this.byDate = byDate;
            this.bare = bare;
        }

        SearchRequest request(String phrase) {
            SearchRequest words = SearchRequest.ofWords('"' + phrase + '"').limited(LIMIT);
            SearchRequest ordered = byDate ? words.newestFirst() : words;
            return statements ? ordered.inStatements() : ordered;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Milliseconds, from the shortest. */
    private record Times(double[] millis) {
        static Times of(List<Double> millis) {
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return new Times(sorted);
        }

        double percentile(int percent) {
            return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
        }
    }

    private final List<String> phrases;

    SearchSpeed(List<String> phrases) {
        this.phrases = phrases;
    }

    /**
     * Searches an archive in a file.
     *
     * @param postgres the same articles in PostgreSQL; null: not measured
     */
    List<Gate> run(Path file, @Nullable Archive postgres) throws SQLException {
        System.out.printf(
                Locale.ROOT,
                "search for %d phrases, rare and common by turns, %d found at most, ms:%n%-20s %15s %15s %7s %15s%n",
                phrases.size(),
                LIMIT,
                "",
                "Hearsay p50/p95",
                "bare p50/p95",
                "p95 ×",
                postgres == null ? "" : "PostgreSQL");
        List<Gate> gates = new ArrayList<>();
        try (Archive archive = Archive.openExisting(file.toString());
                Connection bare = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement settings = bare.createStatement()) {
                settings.execute("PRAGMA cache_size = -64000");
            }
            for (Kind kind : Kind.values()) {
                gates.add(measured(kind, archive, bare, postgres));
            }
        }
        System.out.println();
        return gates;
    }

    private Gate measured(Kind kind, Archive archive, Connection bare, @Nullable Archive postgres) throws SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> server = new ArrayList<>();
        try (PreparedStatement query = bare.prepareStatement(kind.bare)) {
            // The first round warms up.
            for (List<String> round : List.of(phrases.subList(0, phrases.size() / 4), phrases)) {
                for (List<Double> times : List.of(ours, theirs, server)) {
                    times.clear();
                }
                for (String phrase : round) {
                    // Whoever comes second finds pages of the file in memory; so they take turns.
                    boolean first = ours.size() % 2 == 0;
                    double before = first ? Double.NaN : millis(() -> bare(query, phrase));
                    ours.add(millis(() -> archive.search(kind.request(phrase))));
                    theirs.add(first ? millis(() -> bare(query, phrase)) : before);
                    if (postgres != null) {
                        server.add(millis(() -> postgres.search(kind.request(phrase))));
                    }
                }
            }
        }
        Times our = Times.of(ours);
        Times their = Times.of(theirs);
        double ratio = our.percentile(95) / their.percentile(95);
        System.out.printf(
                Locale.ROOT,
                "%-20s %15s %15s %7.2f %15s%n",
                kind,
                shown(our),
                shown(their),
                ratio,
                server.isEmpty() ? "" : shown(Times.of(server)));
        return new Gate("search of " + kind + ": p95, over the bare query's", ratio, 4, false);
    }

    private interface Asking {
        void run() throws SQLException;
    }

    private static double millis(Asking asking) throws SQLException {
        long start = System.nanoTime();
        asking.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static String shown(Times times) {
        return String.format(Locale.ROOT, "%.1f/%.1f", times.percentile(50), times.percentile(95));
    }

    private static void bare(PreparedStatement query, String phrase) throws SQLException {
        query.setString(1, '"' + phrase + '"');
        List<Long> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
    }
}
