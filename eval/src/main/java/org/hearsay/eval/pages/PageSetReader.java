// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the folders of pages with gold, each in its own form. */
final class PageSetReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PageSetReader() {}

    /** One file of bodies by the page's hash. */
    static List<GoldPage> scrapinghub(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        JsonNode gold = JSON.readTree(folder.resolve("ground-truth.json").toFile());
        gold.properties()
                .forEach(entry -> pages.add(new GoldPage(
                        entry.getKey(),
                        folder.resolve("html").resolve(entry.getKey() + ".html.gz"),
                        text(entry.getValue(), "url"),
                        null,
                        null,
                        null,
                        entry.getValue().path("articleBody").asText(),
                        null,
                        null)));
        return sorted(pages);
    }

    /** One file with a list of pages; no author is an empty string. */
    static List<GoldPage> naeb(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode page : JSON.readTree(folder.resolve("gold.json").toFile())) {
            String file = page.path("html").asText();
            List<String> authors = Stream.of(page.path("authors").asText().split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            pages.add(new GoldPage(
                    file.replaceAll("^.*/|\\.html\\.gz$", ""),
                    folder.resolve(file),
                    text(page, "url"),
                    text(page, "title"),
                    authors,
                    text(page, "date"),
                    page.path("body").asText(),
                    null,
                    null));
        }
        return sorted(pages);
    }

    /** A file beside each page; one page has no gold for its body and is left out. */
    static List<GoldPage> wcxb(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path file : files(folder, ".json")) {
            JsonNode gold = JSON.readTree(file.toFile());
            JsonNode truth = gold.path("ground_truth");
            String id = file.getFileName().toString().replace(".json", "");
            if (truth.hasNonNull("main_content")) {
                pages.add(new GoldPage(
                        id,
                        folder.resolve(id + ".html.gz"),
                        text(gold, "url"),
                        text(truth, "title"),
                        null,
                        null,
                        truth.path("main_content").asText(),
                        null,
                        null));
            }
        }
        return sorted(pages);
    }

    /** By country: pages of a publisher, one for each version of its layout, and a file with the gold of all versions. */
    static List<GoldPage> fundus(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path country : folders(folder)) {
            JsonNode about = JSON.readTree(country.resolve("meta.info").toFile());
            for (Path file : files(country, ".json")) {
                String publisher = file.getFileName().toString().replace(".json", "");
                List<Path> versions = files(country, ".html.gz").stream()
                        .filter(page -> page.getFileName().toString().matches(publisher + "_[\\d_]+\\.html\\.gz"))
                        .toList();
                int next = 0;
                Map<String, JsonNode> golds = new TreeMap<>();
                JSON.readTree(file.toFile()).properties().forEach(e -> golds.put(e.getKey(), e.getValue()));
                if (golds.size() != versions.size()) {
                    throw new IOException(file + ": " + golds.size() + " versions for " + versions.size() + " pages");
                }
                for (JsonNode gold : golds.values()) {
                    Path page = versions.get(next++);
                    String name = page.getFileName().toString();
                    pages.add(fundusPage(name.replace(".html.gz", ""), page, text(about.path(name), "url"), gold));
                }
            }
        }
        return sorted(pages);
    }

    private static GoldPage fundusPage(String id, Path file, @Nullable String url, JsonNode gold) {
        List<String> body = strings(gold.path("body").path("summary"));
        List<String> crossheads = new ArrayList<>();
        for (JsonNode section : gold.path("body").path("sections")) {
            List<String> heads = strings(section.path("headline"));
            crossheads.addAll(heads);
            body.addAll(heads);
            body.addAll(strings(section.path("paragraphs")));
        }
        List<String> captions = new ArrayList<>();
        for (JsonNode image : gold.path("images")) {
            String caption = text(image, "caption");
            if (caption != null && !captions.contains(caption)) {
                captions.add(caption);
            }
        }
        return new GoldPage(
                id,
                file,
                url,
                text(gold, "title"),
                gold.has("authors") ? strings(gold.path("authors")) : null,
                text(gold, "publishing_date"),
                String.join("\n", body),
                crossheads,
                gold.has("images") ? captions : null);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : array) {
            if (!item.asText().isBlank()) {
                strings.add(item.asText());
            }
        }
        return strings;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) && !node.path(field).asText().isBlank()
                ? node.path(field).asText()
                : null;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Objects.toString(file.getFileName()).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<GoldPage> sorted(List<GoldPage> pages) {
        return pages.stream().sorted(Comparator.comparing(GoldPage::id)).toList();
    }
}
