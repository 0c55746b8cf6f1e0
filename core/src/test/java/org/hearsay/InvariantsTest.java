// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.record.RecordJson;
import org.hearsay.statement.Grounds;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every reading, whatever the page. */
class InvariantsTest {
    /** Of each page, so many beginnings and as many ends are read, so that the test stays fast. */
    private static final int CUTS = 8;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The golden pages, the samples, and the acceptance page when it is there. */
    static Stream<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        GoldenFolder.all().forEach(folder -> pages.add(folder.page().named(folder.name())));
        for (String folder : List.of("samples/halmere", "../shared/seed")) {
            Path path = TestReader.ROOT.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                            .sorted()
                            .forEach(f -> pages.add(GoldenFolder.page(f)));
                }
            }
        }
        return pages.stream();
    }

    @Test
    void thePagesAreFound() throws IOException {
        assertThat(pages().map(Page::name)).hasSizeGreaterThan(23).contains("wire.txt", "cue-after");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatTheModelAcceptsTellsItsGrounds(Page page) {
        for (Statement statement : TestReader.read(page).statements()) {
            Grounds grounds = statement.grounds();
            if (statement.by().startsWith("model")) {
                assertThat(grounds).as("grounds of %s", statement.id()).isNotNull();
            }
            if (grounds != null) {
                assertThat(grounds.cue()).isBetween(0.0, 1.0);
                assertThat(grounds.spans()).isBetween(0.0, 1.0);
                assertThat(grounds.agreement()).isBetween(0.3, 1.2);
                assertThat(grounds.signs()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theRecordShowsAtEachSpanTheWordsThatStandThere(Page page) throws IOException {
        Reading reading = TestReader.read(page);
        JsonNode record = MAPPER.readTree(RecordJson.line(reading));
        String text = record.at("/article/text").asText();
        assertThat(text).isEqualTo(reading.article().text());
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(record, spans);
        int shown = reading.statements().size() + reading.entities().size();
        assertThat(spans)
                .hasSizeGreaterThanOrEqualTo(shown)
                .allSatisfy(span -> assertThat(span.get("text").asText())
                        .isNotBlank()
                        .isEqualTo(text.substring(
                                span.get("start").asInt(), span.get("end").asInt())));
    }

    private static void collectSpans(JsonNode node, List<JsonNode> into) {
        if (node.has("start") && node.has("text")) {
            into.add(node);
        }
        node.forEach(child -> collectSpans(child, into));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsNameWhatIsThere(Page page) {
        Reading reading = TestReader.read(page);
        assertSound(reading);
    }

    /** Ids are unique and lead somewhere; spans lie in the text; content is in order. */
    private static void assertSound(Reading reading) {
        List<String> ids = Stream.concat(
                        reading.entities().stream().map(Entity::id),
                        reading.statements().stream().map(Statement::id))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> entities = new HashSet<>();
        reading.entities().forEach(e -> entities.add(e.id()));
        Set<String> statements = new HashSet<>();
        reading.statements().forEach(s -> statements.add(s.id()));
        int length = reading.article().text().length();
        for (Entity entity : reading.entities()) {
            assertKnown(entity.affiliation(), entities, entity.id());
            assertKnown(entity.issuer(), entities, entity.id());
            assertThat(entity.mentions())
                    .as(entity.id())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(length));
        }
        for (Statement statement : reading.statements()) {
            assertKnown(statement.speaker(), entities, statement.id());
            assertKnown(statement.within(), statements, statement.id());
            assertKnown(statement.retells(), statements, statement.id());
            if (statement.medium() != null) {
                assertKnown(statement.medium().entity(), entities, statement.id());
            }
            assertOrdered(statement.content(), length, "content of " + statement.id());
            assertOrdered(statement.quoted(), length, "quoted of " + statement.id());
            assertApart(statement);
        }
    }

    private static void assertKnown(@Nullable String id, Set<String> known, String of) {
        if (id != null) {
            assertThat(known).as("named by " + of).contains(id);
            assertThat(id).as(of + " names itself").isNotEqualTo(of);
        }
    }

    private static void assertOrdered(List<Span> spans, int length, String of) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).as(of).isGreaterThanOrEqualTo(end);
            assertThat(span.isEmpty()).as(of + " is empty").isFalse();
            end = span.end();
        }
        assertThat(end).as(of).isLessThanOrEqualTo(length);
    }

    /** Neither source nor cue stands in the content; what is quoted does. */
    private static void assertApart(Statement statement) {
        for (Span content : statement.content()) {
            if (statement.cue() != null) {
                assertThat(content.overlaps(statement.cue().span()))
                        .as("cue in the content of " + statement.id())
                        .isFalse();
            }
            if (statement.source() != null) {
                assertThat(content.overlaps(statement.source()))
                        .as("source in the content of " + statement.id())
                        .isFalse();
            }
        }
        assertThat(statement.quoted())
                .as("quoted of " + statement.id())
                .allSatisfy(q -> assertThat(statement.content()).anyMatch(c -> c.contains(q)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBeginningAndEndIsSurvived(Page page) {
        String text = TestReader.read(page).article().text();
        List<Integer> starts = wordStarts(text);
        int step = Math.max(1, starts.size() / CUTS);
        // Pages differ in length, so that the steps fall on all kinds of places.
        for (int i = step - 1; i < starts.size(); i += step) {
            int cut = starts.get(i);
            survive(text.substring(0, cut), page);
            survive(text.substring(cut), page);
        }
    }

    private static List<Integer> wordStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i));
            if (word != Character.isLetterOrDigit(text.charAt(i - 1)) && !Character.isLowSurrogate(text.charAt(i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static void survive(String text, Page page) {
        try {
            assertSound(TestReader.hearsay().read(Page.ofText(text)));
        } catch (NoArticleException e) {
            // A piece may hold no article; that is an answer.
            assertThat(e).hasMessageContaining("no article text");
        } catch (RuntimeException e) {
            fail(page.name() + ", cut to: " + text, e);
        }
    }

    @Test
    void threadsReadTheSame() throws Exception {
        List<Page> pages = pages().toList();
        Callable<List<String>> reading = () ->
                pages.stream().map(p -> RecordJson.line(TestReader.read(p))).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<String>> one = threads.submit(reading);
            Future<List<String>> other = threads.submit(reading);
            List<String> alone = reading.call();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(List.of(one.get().get(i), other.get().get(i)))
                        .as(Objects.requireNonNull(pages.get(i)).name())
                        .containsOnly(alone.get(i));
            }
        }
    }
}
