// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Kept;
import org.hearsay.archive.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: a first line that tells what it is, the rows of tables that do not follow from records, a line a version of an
 * article with its record, its page and all that the archive knows of it, and a last line that says whether all is there.
 * When everything is asked for, it is the whole archive, older versions and decisions included.
 */
public final class JsonLinesExport implements Format {
    /** The version of the lines. */
    static final int FORMAT = 1;

    private static final List<String> WITHOUT_CONTENT = List.of("counter");

    private final Writer out;
    private final BitSet entities = new BitSet();
    private final BitSet stories = new BitSet();
    private final BitSet corrected = new BitSet();
    private final List<String> found = new ArrayList<>();
    private @Nullable Source source;
    private @Nullable Hit last;
    private long versions;

    public JsonLinesExport(Writer out) {
        this.out = out;
    }

    @Override
    public boolean asTheyCame() {
        return true;
    }

    @Override
    public void begin(Source from) throws IOException {
        source = from;
        line(JsonText.object(json -> {
            json.writeNumberField("hearsayArchive", FORMAT);
            json.writeStringField("made", from.made());
            json.writeStringField("asked", from.asked());
            json.writeBooleanField("everything", from.everything());
        }));
        if (from.everything()) {
            for (String table : Kept.tableNames()) {
                rows(from.handle(), table, Kept.sql(from.store(), table));
            }
        }
    }

    private void rows(Handle handle, String table, String sql, Object... values) {
        handle.select(sql, values)
                .setFetchSize(500)
                .map((row, context) -> Kept.row(row))
                .forEach(row -> row(table, row));
    }

    private void row(String table, Map<String, Object> row) {
        if (WITHOUT_CONTENT.contains(table) && String.valueOf(row.get("name")).startsWith("import of ")) {
            return;
        }
        try {
            line(JsonText.object(json -> {
                json.writeStringField("table", table);
                JsonText.row(json, "row", row);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void hit(Hit hit) throws IOException {
        if (last != null && (last.article() != hit.article() || last.version() != hit.version())) {
            write(last);
        }
        last = hit;
        if (hit.said() != null) {
            found.add(hit.said().id());
        }
    }

    private void write(Hit hit) throws IOException {
        Source from = source();
        Kept.Version kept = Kept.version(from.handle(), hit.article(), hit.version())
                .orElseThrow(() -> new ArchiveException("an article of the archive is missing; see hearsay doctor"));
        if (!from.everything()) {
            refersTo(from, kept);
        }
        line(KeptJson.line(kept, hit.said() == null ? null : List.copyOf(found), from.everything()));
        found.clear();
        versions++;
    }

    /** What a version refers to comes before it, once. */
    private void refersTo(Source from, Kept.Version kept) {
        if (kept.article().get("id") instanceof Long article && !corrected.get(article.intValue())) {
            corrected.set(article.intValue());
            rows(
                    from.handle(),
                    "correction",
                    "SELECT * FROM correction WHERE address = ? ORDER BY id",
                    kept.article().getOrDefault("address", ""));
            rows(
                    from.handle(),
                    "telling_correction",
                    "SELECT * FROM telling_correction WHERE address = ? ORDER BY id",
                    kept.article().getOrDefault("address", ""));
            rows(
                    from.handle(),
                    "checked",
                    "SELECT * FROM checked WHERE address = ? ORDER BY id",
                    kept.article().getOrDefault("address", ""));
        }
        kept.entities().values().forEach(e -> {
            Long entity = e.entity();
            if (entity != null) {
                entity(from, entity);
            }
        });
        if (kept.article().get("story") instanceof Long story && !stories.get(story.intValue())) {
            stories.set(story.intValue());
            rows(from.handle(), "story", "SELECT * FROM story WHERE id = ?", story);
        }
    }

    private void entity(Source from, long number) {
        if (entities.get((int) number)) {
            return;
        }
        entities.set((int) number);
        rows(from.handle(), "entity", "SELECT * FROM entity WHERE id = ?", number);
        rows(from.handle(), "entity_name", one(from.store()), number);
        from.handle()
                .select("SELECT merged_into FROM entity WHERE id = ? AND merged_into IS NOT NULL", number)
                .mapTo(Long.class)
                .list()
                .forEach(other -> entity(from, other));
    }

    private static String one(Store store) {
        return Kept.sql(store, "entity_name").replace(" ORDER BY", " WHERE entity = ? ORDER BY");
    }

    private Source source() {
        if (source == null) {
            throw new IllegalStateException("not begun");
        }
        return source;
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        if (last != null) {
            write(last);
        }
        line(JsonText.object(json -> {
            json.writeBooleanField("end", true);
            json.writeNumberField("articles", versions);
        }));
        out.flush();
    }

    @Override
    public void broken(String error) throws IOException {
        line(JsonText.object(json -> {
            json.writeBooleanField("end", false);
            json.writeStringField("error", error);
            json.writeNumberField("articles", versions);
        }));
        out.flush();
    }
}
