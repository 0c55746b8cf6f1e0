// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.article.Span;
import org.hearsay.correction.Attributed;
import org.hearsay.entity.Entity;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;

/** The statements of one article as brat standoff. */
final class Standoff {
    private final Reading reading;
    private final List<String> marks = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();

    Standoff(Reading reading) {
        this.reading = reading;
        reading.statements().forEach(s -> numbers.put(s.id(), "E" + (numbers.size() + 1)));
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(marks);
        all.addAll(events);
        all.addAll(facts);
        return all;
    }

    /** @param decided whether a person decided about it alone */
    void statement(Statement statement, boolean decided) {
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
        if (decided) {
            attribute("Decided", event, "yes");
        }
        note("Speaker", event, reading.speaker(statement).map(Entity::name).orElse("unknown"));
        if (statement.retells() != null && numbers.containsKey(statement.retells())) {
            note("Retells", event, String.valueOf(numbers.get(statement.retells())));
        }
    }

    /** What a person said to be no statement. */
    void rejected(Attributed words) {
        String text = reading.article().text();
        List<Span> content = words.content().stream()
                .flatMap(quote -> quote.in(text).stream())
                .toList();
        List<Span> cue =
                words.cue() == null ? List.of() : words.cue().in(text).stream().toList();
        if (!content.isEmpty() || !cue.isEmpty()) {
            String event = "E" + (events.size() + 1);
            String mark = content.isEmpty() ? mark("Cue", cue) : mark("Content", content);
            events.add(event + "\tRejected:" + mark);
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
