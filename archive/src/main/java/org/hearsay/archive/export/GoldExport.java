// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.article.Page;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;

/**
 * The articles that people decided about as gold: brat standoff, offsets in Unicode code points, beside the page. What nobody
 * corrected in them counts as right, so that an article should be looked through before it is measured on.
 */
public final class GoldExport {
    private final Archive archive;

    public GoldExport(Archive archive) {
        this.archive = archive;
    }

    /** Writes the newest version of each into a folder, replacing what bears the same name; their numbers. */
    public BitSet write(Path folder) throws IOException {
        Files.createDirectories(folder);
        BitSet written = new BitSet();
        for (String address : archive.corrections().addresses()) {
            for (StoredVersion version : archive.versions(address)) {
                if (version.current()) {
                    write(folder, version);
                    written.set((int) version.article());
                }
            }
        }
        return written;
    }

    private void write(Path folder, StoredVersion version) throws IOException {
        Reading reading = version.reading();
        String name = "article-" + version.article();
        Page page = archive.page(version.article(), version.number()).orElse(null);
        boolean html = reading.article().mediaType().contains("html") && page != null;
        Path file = folder.resolve(name + (html ? ".html" : ".txt"));
        if (page == null) {
            Files.writeString(file, reading.article().text());
        } else {
            Files.write(file, page.bytes());
        }
        // Marks count in the article's text, which a page of text may hold among other lines.
        Files.writeString(folder.resolve(name + ".article"), reading.article().text());
        Files.write(folder.resolve(name + ".ann"), new Standoff(reading).lines(), StandardCharsets.UTF_8);
    }

    /** The lines of one article. */
    private static final class Standoff {
        private final Reading reading;
        private final List<String> marks = new ArrayList<>();
        private final List<String> events = new ArrayList<>();
        private final List<String> facts = new ArrayList<>();
        private final Map<String, String> numbers = new LinkedHashMap<>();

        Standoff(Reading reading) {
            this.reading = reading;
            reading.statements().forEach(s -> numbers.put(s.id(), "E" + (numbers.size() + 1)));
            reading.statements().forEach(this::statement);
        }

        List<String> lines() {
            List<String> all = new ArrayList<>(marks);
            all.addAll(events);
            all.addAll(facts);
            return all;
        }

        private void statement(Statement statement) {
            Cue cue = statement.cue();
            Span source = statement.source();
            String sourceMark = source == null ? "" : " Source:" + mark("Source", List.of(source));
            String cueMark = cue == null ? "" : mark("Cue", List.of(cue.span()));
            String contentMark = statement.content().isEmpty() ? "" : mark("Content", statement.content());
            String event = String.valueOf(numbers.get(statement.id()));
            events.add(event + "\tAttribution:" + (cueMark.isEmpty() ? contentMark : cueMark) + sourceMark
                    + (contentMark.isEmpty() ? "" : " Content:" + contentMark));
            attribute("Kind", event, JsonLine.name(statement.kind()));
            attribute("Act", event, JsonLine.name(statement.act()));
            attribute("Reality", event, JsonLine.name(statement.reality()));
            note("Speaker", event, reading.speaker(statement).map(Entity::name).orElse("unknown"));
            if (statement.retells() != null && numbers.containsKey(statement.retells())) {
                note("Retells", event, String.valueOf(numbers.get(statement.retells())));
            }
        }

        private void attribute(String name, String event, String value) {
            facts.add("A" + (facts.size() + 1) + "\t" + name + " " + event + " " + value);
        }

        private void note(String name, String event, String value) {
            facts.add("#" + (facts.size() + 1) + "\t" + name + " " + event + "\t" + line(value));
        }

        private String mark(String type, List<Span> spans) {
            String id = "T" + (marks.size() + 1);
            String places = spans.stream()
                    .map(s -> codePoint(s.start()) + " " + codePoint(s.end()))
                    .collect(Collectors.joining(";"));
            marks.add(id + "\t" + type + " " + places + "\t"
                    + line(spans.stream().map(reading::text).collect(Collectors.joining(" "))));
            return id;
        }

        private int codePoint(int offset) {
            return reading.article().text().codePointCount(0, offset);
        }

        private static String line(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
