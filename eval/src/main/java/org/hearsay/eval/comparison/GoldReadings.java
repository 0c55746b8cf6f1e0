// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.eval.gold.BratDocument;
import org.hearsay.eval.gold.BratEvent;
import org.hearsay.eval.gold.BratFile;
import org.hearsay.eval.gold.BratMark;
import org.hearsay.eval.text.RawArticle;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Articles with the statements and speakers that people marked in place of ours: what the comparison makes of faultless
 * readings. Stances and roles are not marked, so frames and ties between speakers are judged with less than usual.
 */
public final class GoldReadings {
    private static final Pattern MARKED = Pattern.compile("[\"“„«‘']([^\"“”„»«]*)[\"”“»’']");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private GoldReadings() {}

    /** The same articles, as read but for their text, with the marks of the folder. */
    public static List<Reading> of(Path folder, List<Reading> read) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : read) {
            String file =
                    String.valueOf(Path.of(reading.article().page().name()).getFileName());
            readings.add(new GoldReadings().reading(folder, file.substring(0, file.lastIndexOf('.')), reading));
        }
        return readings;
    }

    private Reading reading(Path folder, String name, Reading read) throws IOException {
        Path text = folder.resolve(name + ".article");
        if (!Files.exists(text)) {
            text = folder.resolve(name + ".txt");
        }
        Path marks = folder.resolve(name + ".ann");
        BratDocument document = BratFile.read(marks, Files.readString(text));
        notes(Files.readAllLines(marks));
        List<Statement> statements = new ArrayList<>();
        for (BratEvent event : document.events()) {
            statements.add(statement(document, event));
        }
        Article raw = RawArticle.of(name + ".txt", document.text());
        Article article = new Article(
                read.article().page(),
                "text/plain",
                read.article().whole(),
                read.article().metadata(),
                raw.text(),
                raw.passages(),
                List.of(),
                null,
                null,
                List.of());
        return new Reading(article, List.of(), List.copyOf(entities.values()), statements, List.of(), List.of());
    }

    private void notes(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t");
            String[] words = columns.length > 1 ? columns[1].split(" ") : new String[0];
            if (line.startsWith("A") && words[0].equals("Kind")) {
                kinds.put(words[1], words[2]);
            } else if (line.startsWith("#") && words[0].equals("Speaker")) {
                speakers.put(words[1], columns[2]);
            }
        }
    }

    private Statement statement(BratDocument document, BratEvent event) {
        List<Span> content = document.spans(event, "Content");
        BratMark trigger = document.marks().get(event.trigger());
        if (content.isEmpty() && trigger != null && trigger.type().equals("Content")) {
            content = trigger.spans();
        }
        List<Span> source = document.spans(event, "Source");
        List<Span> cue = document.cue(event);
        Kind kind = Kind.valueOf(kinds.getOrDefault(event.id(), "indirect").toUpperCase(Locale.ROOT));
        String speaker = speaker(speakers.getOrDefault(event.id(), "unknown"));
        return new Statement(
                event.id(),
                content.isEmpty() ? Kind.BARE : kind,
                Act.SPEECH,
                Reality.ACTUAL,
                within(document, event, cue),
                null,
                source.isEmpty() ? null : source.getFirst(),
                cue.isEmpty()
                        ? null
                        : new Cue(cue.getFirst(), cue.getFirst().in(document.text()), Set.of(Stance.NEUTRAL)),
                content,
                kind == Kind.MIXED ? quoted(document.text(), content) : List.of(),
                speaker,
                speaker == null ? Resolution.unknown("not marked") : new Resolution(Resolution.How.NAMED, null, null),
                null,
                null,
                "gold",
                null);
    }

    private static @Nullable String within(BratDocument document, BratEvent event, List<Span> cue) {
        return document.events().stream()
                .filter(e -> !e.id().equals(event.id()) && !cue.isEmpty())
                .filter(e -> document.spans(e, "Content").stream().anyMatch(s -> s.contains(cue.getFirst())))
                .map(BratEvent::id)
                .findFirst()
                .orElse(null);
    }

    private static List<Span> quoted(String text, List<Span> content) {
        return content.stream()
                .flatMap(c -> MARKED.matcher(c.in(text))
                        .results()
                        .map(m -> new Span(c.start() + m.start(1), c.start() + m.end(1))))
                .toList();
    }

    private @Nullable String speaker(String name) {
        if (name.equals("unknown")) {
            return null;
        }
        boolean person = name.split(" ").length > 1
                && name.chars().filter(c -> c == ' ').count() < 3
                && Pattern.matches("(\\p{Lu}\\S* ?)+", name);
        EntityKind kind =
                person ? EntityKind.PERSON : name.matches("an? .*") ? EntityKind.UNNAMED : EntityKind.COLLECTIVE;
        return entities.computeIfAbsent(
                        name, n -> new Entity("e" + entities.size(), kind, n, List.of(), null, null, List.of()))
                .id();
    }
}
