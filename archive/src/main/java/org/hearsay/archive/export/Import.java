// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.Kept;
import org.hearsay.archive.store.Restoration;
import org.hearsay.archive.store.Store;
import org.hearsay.record.RecordException;
import org.jspecify.annotations.Nullable;

/**
 * Takes in exports as JSON Lines, and records as {@code hearsay read --json} prints them. What is held already is skipped, so
 * that an import that was interrupted is taken up again by the same command; damaged lines are named and left out.
 */
public final class Import {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonText.FACTORY);
    private static final int LINES_AT_ONCE = 200;

    private final Store store;
    private final String reader;
    private final Consumer<String> complaints;
    private long fresh;
    private long changed;
    private long held;
    private long forgotten;
    private boolean whole = true;

    /**
     * @param store the archive
     * @param reader the version of the reader that plain records are taken to be of
     * @param complaints told which lines were left out, and why
     */
    public Import(Store store, String reader, Consumer<String> complaints) {
        this.store = store;
        this.reader = reader;
        this.complaints = complaints;
    }

    public long fresh() {
        return fresh;
    }

    public long changed() {
        return changed;
    }

    public long held() {
        return held;
    }

    /** Articles that the archive was told to forget. */
    public long forgotten() {
        return forgotten;
    }

    /** Whether every line of every file was whole, and none was missing. */
    public boolean whole() {
        return whole;
    }

    /**
     * Takes in a file.
     *
     * @param name what its user calls it
     */
    public void read(String name, InputStream in) throws IOException {
        Lines lines = new Lines(in);
        Lines.Line first = lines.next();
        if (first == null) {
            complain(name + ": is empty");
            return;
        }
        JsonNode known = first.text() == null ? null : tree(first.text());
        JsonNode header = known == null ? MAPPER.missingNode() : known;
        boolean export = header.path("hearsayArchive").isIntegralNumber();
        if (export && header.path("hearsayArchive").asInt() != JsonLinesExport.FORMAT) {
            complain(name + ": an export of another version (" + header.path("hearsayArchive")
                    + "); this Hearsay reads " + JsonLinesExport.FORMAT);
            return;
        }
        String id = export
                ? header.path("made").asText() + " " + header.path("asked").asText()
                : name;
        try (Restoration restoration = new Restoration(store, id)) {
            new Lot(name, lines, restoration, export).read(export ? lines.next() : first);
        }
    }

    private void complain(String complaint) {
        whole = false;
        complaints.accept(complaint);
    }

    private static @Nullable JsonNode tree(String line) {
        try {
            JsonNode tree = MAPPER.readTree(line);
            return tree.isObject() ? tree : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** One file. */
    private final class Lot {
        private final String name;
        private final Lines lines;
        private final Restoration restoration;
        private final boolean export;
        private long versions;
        private boolean damaged;

        Lot(String name, Lines lines, Restoration restoration, boolean export) {
            this.name = name;
            this.lines = lines;
            this.restoration = restoration;
            this.export = export;
        }

        void read(Lines.@Nullable Line first) throws IOException {
            JsonNode end = null;
            for (Lines.Line line = first; line != null && end == null; line = lines.next()) {
                end = taken(line);
                if (lines.number() % LINES_AT_ONCE == 0) {
                    restoration.commit();
                }
            }
            if (export) {
                ended(end);
            }
            restoration.finish(!damaged);
        }

        /** The last line of an export; null of another. */
        private @Nullable JsonNode taken(Lines.Line line) {
            String text = line.text();
            if (text == null || text.isBlank()) {
                damaged(text == null ? "too long, or not UTF-8" : "empty");
                return null;
            }
            try {
                if (text.startsWith("{\"end\":") || text.startsWith("{\"table\":")) {
                    JsonNode tree = tree(text);
                    if (tree == null) {
                        throw new RecordException("no whole line of JSON");
                    }
                    if (tree.has("end")) {
                        return tree;
                    }
                    restoration.row(tree.path("table").asText(), KeptJson.row(tree.path("row")));
                } else {
                    versions++;
                    count(restoration.version(text.startsWith("{\"hearsay\":") ? plain(text) : KeptJson.version(text)));
                }
            } catch (RecordException e) {
                damaged(line.ended() ? String.valueOf(e.getMessage()) : "cut off");
            }
            return null;
        }

        private Kept.Version plain(String record) {
            return new Kept.Version(
                    Map.of(),
                    Map.of("reader", reader),
                    record,
                    "",
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of());
        }

        private void damaged(String why) {
            damaged = true;
            complain(name + ": line " + lines.number() + " is damaged and was left out (" + why + ")");
        }

        private void ended(@Nullable JsonNode end) {
            if (end == null) {
                damaged = true;
                complain(name
                        + ": the last line is missing, so that more may be; export it anew, or ask for the rest of it");
            } else if (!end.path("end").asBoolean()) {
                damaged = true;
                complain(name + ": the export broke off: " + end.path("error").asText());
            } else if (end.path("articles").asLong() != versions) {
                damaged = true;
                complain(name + ": holds " + versions + " of "
                        + end.path("articles").asLong() + " articles");
            }
        }
    }

    private void count(Added added) {
        switch (added) {
            case Added.New ignored -> fresh++;
            case Added.Changed ignored -> changed++;
            case Added.Held ignored -> held++;
            case Added.Forgotten ignored -> forgotten++;
        }
    }
}
