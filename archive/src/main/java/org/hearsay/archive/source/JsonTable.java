// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A table as JSON Lines: an object a line. A broken line does not hide those after it. */
final class JsonTable extends AbstractSpliterator<TableLine> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final BufferedReader reader;
    private long number;

    private JsonTable(Path file, BufferedReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.file = file;
        this.reader = reader;
    }

    static Stream<TableLine> lines(Path file, BufferedReader reader) {
        return StreamSupport.stream(new JsonTable(file, reader), false).onClose(() -> close(reader));
    }

    @Override
    public boolean tryAdvance(Consumer<? super TableLine> action) {
        try {
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                number++;
                line = reader.readLine();
            }
            if (line == null) {
                return false;
            }
            number++;
            action.accept(row(line.replace("\uFEFF", "")));
        } catch (IOException e) {
            action.accept(new TableLine.Broken(file + ": " + Table.reason(e)));
            return false;
        }
        return true;
    }

    private TableLine row(String line) {
        try {
            JsonNode object = MAPPER.readTree(line);
            if (!object.isObject()) {
                return broken("is no JSON object");
            }
            Map<String, String> cells = new HashMap<>();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    cells.put(field.getKey(), field.getValue().asText());
                }
            }
            return new Row(file, number, cells);
        } catch (JacksonException e) {
            return broken("is not JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private TableLine broken(String what) {
        return new TableLine.Broken(file + ":" + number + ": " + what);
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
