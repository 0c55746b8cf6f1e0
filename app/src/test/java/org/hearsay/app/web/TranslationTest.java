// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.app.PlainReader;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.store.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is made up for this in which every text stands in brackets: whatever else a page says, beside names, words of
 * articles, and values of a form, could not be translated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class TranslationTest {
    private static final Locale MADE_UP = Locale.forLanguageTag("qps");
    private static final Pattern TRANSLATED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names of things, the same in every language; keys of a keyboard. */
    private static final Pattern NAME = Pattern.compile("Hearsay|CSV|JSON Lines|BibTeX|Enter|UTC|https?://");

    private static final String CONTENT =
            "bdi, [dir=auto], [lang]:not(html), .cuewords, option, textarea, pre, script, style, kbd, svg text";

    private Served served;
    private Path texts;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, URISyntaxException {
        Path classes = Path.of(Objects.requireNonNull(Texts.class.getResource("texts.properties"))
                .toURI());
        Properties english = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("texts.properties")) {
            english.load(new java.io.InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        StringBuilder made = new StringBuilder();
        english.forEach(
                (key, text) -> made.append(key).append(" = ⟦").append(text).append("⟧\n"));
        texts = classes.resolveSibling("texts_qps.properties");
        Files.writeString(texts, made);
        served = Served.demo(
                folder,
                new Settings("127.0.0.1", 0, List.of(), null, null, false, true, false, MADE_UP),
                () -> new PlainReader()::read);
    }

    @AfterAll
    void stop() throws IOException {
        served.close();
        Files.delete(texts);
    }

    @Test
    void everyPageSpeaksTheLanguage() throws IOException, InterruptedException {
        Document stories = served.page("/stories?least=8");
        String story = stories.select(".list a").attr("href");
        Document matrix = served.page(story);
        String utterance = matrix.select(".matrix tbody th a").attr("href");
        String article = matrix.select(".matrix thead th a").attr("href");
        Document read = served.page(article);
        String speaker = served.page("/search?in=statements&q=the")
                .select("a[href^=/speaker/]")
                .attr("href");
        String outlet = read.select("a[href^=/outlet/]").attr("href");
        served.post(
                article + "/check",
                new String[0],
                "token",
                served.token(),
                "seen",
                read.select(".check [name=seen]").attr("value"));
        String alike = served.page(speaker + "/correct").select("[name=other]").attr("value");
        String other = served.page(story + "/correct").select("[name=other]").attr("value");
        served.archive().stories().merge(Long.parseLong(story.substring(7)), Long.parseLong(other), "Ana");
        served.archive().stories().split(Long.parseLong(story.substring(7)), List.of(2L), "Ana");
        served.archive().decisions().undo(2, "Ben");
        if (!alike.isEmpty()) {
            served.archive().entities().merge(Long.parseLong(speaker.substring(9)), Long.parseLong(alike), "Ana");
        }
        String token = served.token();
        served.post("/feeds", new String[0], "token", token, "story", story.substring(7));
        served.post("/feeds", new String[0], "token", token, "search", "q=bridge&in=statements&kind=direct&every=1");
        List<Published> published = served.archive().published().all();
        served.archive().published().publish(Published.Kind.STORY, "1", "", "Ana");
        served.archive().published().withdraw(3, "Ben");
        List<String> left = new ArrayList<>();
        for (String path : List.of(
                "/",
                "/stories",
                story,
                utterance,
                utterance + "?missed=a2",
                article,
                article.replaceFirst("/\\d+$", "/versions"),
                article.replaceFirst("/\\d+$", "/corrections"),
                article + "/correct?statement=s1",
                article + "/correct",
                read.select("a[href^=/cite/]").attr("href"),
                speaker,
                speaker + "/correct",
                speaker + "/correct?q=the",
                story + "/correct",
                story + "/correct?q=nothingofthesort",
                outlet,
                "/search?q=the",
                "/search?in=statements&q=the&kind=direct",
                "/quote?words=the+bridge",
                "/sources",
                "/log",
                "/feeds",
                OpenFeeds.address(published.getFirst()),
                OpenFeeds.address(published.getLast()),
                "/feed/nothing",
                "/help",
                "/article/99999",
                "/nothing",
                "/search?q=a&as=pdf",
                "/read/none")) {
            left.addAll(untranslated(path, Jsoup.parse(served.get(path).body())));
        }
        assertThat(left).isEmpty();
    }

    private static List<String> untranslated(String path, Document page) {
        Set<String> contents =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(c -> c));
        page.select(CONTENT).forEach(element -> {
            contents.add(element.text());
            contents.add(element.wholeText().strip());
            contents.add(element.text().replaceAll("[“”]", ""));
        });
        contents.removeIf(content -> content.length() < 3);
        List<String> left = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isContent((Element) Objects.requireNonNull(node.parent()))) {
                        found(path, text.getWholeText(), contents, left);
                    }
                    if (node instanceof Element element && !isContent(element)) {
                        for (String name : List.of("aria-label", "title", "placeholder")) {
                            found(path, element.attr(name), contents, left);
                        }
                    }
                },
                page);
        return left;
    }

    /** Words of articles, and names, are marked as such, for they may run the other way. */
    private static boolean isContent(Element element) {
        return element.closest(CONTENT) != null;
    }

    private static void found(String path, String words, Set<String> contents, List<String> left) {
        String rest = NAME.matcher(words).replaceAll("");
        for (String content : contents) {
            rest = rest.replace(content, "");
        }
        for (String outer = ""; !outer.equals(rest); ) {
            outer = rest;
            rest = TRANSLATED.matcher(rest).replaceAll("");
        }
        if (WORD.matcher(rest).find()) {
            left.add(path + ": " + words.strip());
        }
    }
}
