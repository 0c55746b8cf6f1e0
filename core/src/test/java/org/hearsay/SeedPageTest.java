// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hearsay.article.Anchor;
import org.hearsay.article.Furniture;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.label.Label;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The acceptance page: a real scraped page with what a careful reader finds in it, both kept beside the project, not in
 * it. What is expected is read from the reader's tables, so that no word of the page stands here.
 */
class SeedPageTest {
    private static final double LISTED = 0.8;
    private static final double SAME_WORDS = 0.9;

    private static ExpectedPage expected;
    private static Reading reading;

    /** The statement that a row of the table tells of, by the row's number. */
    private static final Map<String, Statement> FOUND = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path folder = TestReader.ROOT.resolve("../shared/seed").normalize();
        Path table = folder.resolve("expected.md");
        Assumptions.assumeTrue(
                Files.exists(table), "skipped: no acceptance page in the folder shared/seed beside the project");
        expected = new ExpectedPage(Files.readString(table));
        reading = TestReader.read(Page.of(Files.readAllBytes(pageIn(folder))));
        for (Map<String, String> row : expected.table("Statements")) {
            found(row).ifPresent(s -> FOUND.put(cell(row, "#"), s));
        }
    }

    private static Path pageIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
        }
    }

    /** Of the statements of the row's passage that stand in no other, the one whose content is most like the row's. */
    private static Optional<Statement> found(Map<String, String> row) {
        Span passage = passage(cell(row, "where")).span();
        return reading.statements().stream()
                .filter(s -> s.within() == null
                        && s.cue() != null
                        && passage.contains(s.cue().span()))
                .max(Comparator.comparingDouble(s -> Wording.f1(cell(row, "content"), content(s))))
                .filter(s -> Wording.f1(cell(row, "content"), content(s)) > 0.5);
    }

    /** The passage that is called {@code headline} or, the third paragraph, {@code p3}. */
    private static Passage passage(String where) {
        boolean numbered = where.matches("p\\d+");
        String role = numbered ? PassageRole.PARAGRAPH.key() : where;
        return reading.article().passages().stream()
                .filter(p -> p.role().key().equals(role))
                .skip(numbered ? Integer.parseInt(where.substring(1)) - 1 : 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no passage " + where));
    }

    @Test
    void everyLineHasItsRole() {
        SoftAssertions softly = new SoftAssertions();
        int passages = 0;
        int furniture = 0;
        for (Map<String, String> row : expected.table("Passages")) {
            String role = cell(row, "role");
            List<String> lines = Stream.of(cell(row, "line begins").split(" / "))
                    .map(l -> Wording.plain(l).replaceFirst(" ?…$", ""))
                    .toList();
            for (String line : lines) {
                if (role.contains("furniture")) {
                    furniture++;
                    String reason = role.startsWith("furniture")
                            ? role.replaceAll(".*\\((.*)\\).*", "$1")
                            : role.replaceFirst(",.*", "");
                    softly.assertThat(furnitureReason(line)).as(line).isEqualTo(reason);
                } else {
                    passages++;
                    softly.assertThat(roleOf(line)).as(line).isEqualTo(role.split(" ")[0].replaceFirst("s$", ""));
                }
            }
        }
        softly.assertThat(reading.article().passages()).hasSize(passages);
        softly.assertThat(reading.article().furniture()).hasSize(furniture);
        softly.assertAll();
    }

    private static String roleOf(String line) {
        return reading.article().passages().stream()
                .filter(p -> Wording.plain(reading.text(p.span())).startsWith(line))
                .map(p -> p.role().key())
                .findFirst()
                .orElse("no passage");
    }

    private static String furnitureReason(String line) {
        return reading.article().furniture().stream()
                .filter(f -> Wording.plain(f.text()).startsWith(line))
                .map(Furniture::reason)
                .map(Furniture.Reason::key)
                .findFirst()
                .orElse("no furniture");
    }

    @Test
    void gluedSectionLabelsAreTakenApart() {
        List<String> labels = expected.table("Passages").stream()
                .flatMap(row -> ExpectedPage.matches("labels: ([^)]*)\\)", cell(row, "role")).stream())
                .flatMap(list -> Stream.of(list.split(", ")))
                .toList();
        assertThat(labels).isNotEmpty();
        assertThat(reading.article().metadata().sections()).isEqualTo(labels);
    }

    @Test
    void theAnchorAndTheDateThatItResolves() {
        String date = ExpectedPage.matches("(\\d{4}-\\d\\d-\\d\\d)", expected.opening())
                .getFirst();
        String words = ExpectedPage.matches("“([^”]+)”", expected.opening()).getFirst();
        Anchor anchor = Objects.requireNonNull(reading.article().anchor());
        assertThat(anchor.date().value()).isEqualTo(date);
        assertThat(expected.opening()).contains("the " + anchor.date().from() + "'s date");
        Span span = Objects.requireNonNull(anchor.span());
        assertThat(reading.article().passageAt(span.start()).map(Passage::role)).contains(PassageRole.CAPTION);
        assertThat(reading.article().metadata().published()).isNull();
        assertThat(reading.dates()).anySatisfy(d -> {
            assertThat(Wording.plain(words)).contains(Wording.plain(reading.text(d.span())));
            assertThat(d.date().value()).isEqualTo(date);
        });
    }

    @Test
    void allStatementsAreFound() {
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> before = Map.of();
        for (Map<String, String> row : expected.table("Statements")) {
            String number = cell(row, "#");
            Statement statement = FOUND.get(number);
            softly.assertThat(statement).as("statement " + number).isNotNull();
            if (statement != null) {
                String source = cell(row, "source (as written)");
                String written = source.equals("the same words") ? cell(before, "source (as written)") : source;
                softly.assertThat(Wording.f1(cell(row, "content"), content(statement)))
                        .as("content of %s: %s", number, content(statement))
                        .isGreaterThanOrEqualTo(SAME_WORDS);
                softly.assertThat(lower(statement.kind()))
                        .as("kind of " + number)
                        .isEqualTo(cell(row, "kind"));
                softly.assertThat(Wording.key(words(statement.source())))
                        .as("source of " + number)
                        .isEqualTo(Wording.key(written));
                softly.assertThat(Wording.plain(words(cueSpan(statement))))
                        .as("cue of " + number)
                        .isEqualTo(Wording.plain(cell(row, "cue")));
            }
            before = row;
        }
        softly.assertThat(FOUND.values()).doesNotHaveDuplicates();
        softly.assertAll();
    }

    @Test
    void speakersAreWhoTheTableSays() {
        SoftAssertions softly = new SoftAssertions();
        Entity before = null;
        for (Map<String, String> row : expected.table("Statements")) {
            String number = cell(row, "#");
            Statement statement = FOUND.get(number);
            Entity speaker = statement == null || statement.speaker() == null ? null : entity(statement.speaker());
            softly.assertThat(speaker).as("speaker of " + number).isNotNull();
            if (statement != null && speaker != null) {
                ExpectedSpeaker wanted = ExpectedSpeaker.of(cell(row, "speaker"));
                assertSpeaker(softly, number, wanted, speaker, before);
                assertMedium(softly, number, wanted, statement);
            }
            before = speaker;
        }
        softly.assertAll();
    }

    private static void assertSpeaker(
            SoftAssertions softly, String number, ExpectedSpeaker wanted, Entity speaker, @Nullable Entity before) {
        if (wanted.kind() != null) {
            softly.assertThat(speaker.kind()).as("kind of speaker of " + number).isEqualTo(wanted.kind());
        }
        if (wanted.same()) {
            softly.assertThat(speaker).as("the speaker before, in " + number).isEqualTo(before);
        } else if (wanted.name() != null) {
            softly.assertThat(names(speaker)).as("name in " + number).contains(Wording.key(wanted.name()));
        }
        if (wanted.issuer() != null) {
            softly.assertThat(name(speaker.issuer())).as("issuer in " + number).isEqualTo(Wording.key(wanted.issuer()));
        }
        String affiliation = wanted.attribute("affiliation");
        if (affiliation != null) {
            softly.assertThat(name(speaker.affiliation()))
                    .as("affiliation in " + number)
                    .isEqualTo(Wording.key(affiliation));
        }
        String role = wanted.attribute("role");
        if (role != null) {
            softly.assertThat(speaker.roles().stream().map(Wording::key))
                    .as("roles in " + number)
                    .contains(Wording.key(role));
        }
    }

    private static void assertMedium(
            SoftAssertions softly, String number, ExpectedSpeaker wanted, Statement statement) {
        String medium = wanted.attribute("medium");
        if (medium != null) {
            Medium through = statement.medium();
            softly.assertThat(through == null ? "none" : Wording.key(reading.text(through.span())))
                    .as("medium of " + number)
                    .endsWith(Wording.key(medium));
        }
        String language = wanted.attribute("language");
        if (language != null) {
            softly.assertThat(words(statement.spokenIn()))
                    .as("language of " + number)
                    .isEqualTo(language);
        }
    }

    @Test
    void speakersAreFoundAsTheReaderFindsThem() {
        SoftAssertions softly = new SoftAssertions();
        assertThat(expected.resolutions()).hasSizeGreaterThan(3);
        expected.resolutions()
                .forEach((row, how) -> softly.assertThat(Optional.ofNullable(FOUND.get(row))
                                .map(s -> lower(s.resolution().how())))
                        .as("resolution of " + row)
                        .contains(how));
        assertThat(expected.media()).isNotEmpty();
        expected.media()
                .forEach((document, told) -> softly.assertThat(Optional.ofNullable(FOUND.get(told))
                                .map(Statement::medium)
                                .map(Medium::entity))
                        .as("the medium of %s is the document of %s", told, document)
                        .isEqualTo(Optional.ofNullable(FOUND.get(document)).map(Statement::speaker)));
        softly.assertAll();
    }

    @Test
    void whatRetellsWhat() {
        SoftAssertions softly = new SoftAssertions();
        assertThat(expected.retellings()).isNotEmpty();
        expected.retellings()
                .forEach((row, told) -> softly.assertThat(
                                Optional.ofNullable(FOUND.get(row)).map(Statement::retells))
                        .as("%s retells %s", row, told)
                        .isPresent()
                        .isEqualTo(Optional.ofNullable(FOUND.get(told)).map(Statement::id)));
        softly.assertAll();
    }

    @Test
    void cuesHaveTheirStances() {
        SoftAssertions softly = new SoftAssertions();
        assertThat(expected.stances()).hasSizeGreaterThan(3);
        for (Statement statement : FOUND.values()) {
            expected.stances().forEach((cue, stances) -> {
                if (statement.cue() != null
                        && (cue.equals(statement.cue().lemma()) || cue.equals(words(cueSpan(statement))))) {
                    softly.assertThat(statement.cue().stance().stream().map(SeedPageTest::lower))
                            .as("stances of " + cue)
                            .containsExactlyInAnyOrderElementsOf(stances);
                }
            });
        }
        softly.assertAll();
    }

    /** A row's words lead to one referent, in the voice that the row says, but for one in five. */
    @Test
    void labelsAreWhatTheTableLists() {
        for (Map<String, String> row : expected.table("Labels (own voice unless marked)")) {
            Map<String, Integer> votes = new HashMap<>();
            List<String> missing = new ArrayList<>();
            int listed = 0;
            boolean quoted = false;
            for (String part : cell(row, "called").split("[;,]")) {
                quoted |= part.contains(":");
                for (String words : part.replaceFirst(".*:", "").split(" and ")) {
                    List<Label> found = labels(words, quoted);
                    listed++;
                    if (found.isEmpty()) {
                        missing.add(words.strip());
                    }
                    found.stream().map(Label::referent).distinct().forEach(r -> votes.merge(r, 1, Integer::sum));
                }
            }
            int one = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            assertThat(one)
                    .as("labels of %s (missing: %s)", cell(row, "referent"), missing)
                    .isGreaterThanOrEqualTo((int) Math.ceil(LISTED * listed));
        }
    }

    /** The labels that end in the words' last noun and hold the words before it. */
    private static List<Label> labels(String words, boolean quoted) {
        String key = Wording.key(words.replaceFirst("\\(.*?\\)", "").replaceFirst(" ….*", ""));
        return reading.labels().stream()
                .filter(l -> (l.statement() != null) == quoted)
                .filter(l -> Wording.key(reading.text(l.span())).endsWith(key))
                .toList();
    }

    @Test
    void nothingIsFoundThatTheReaderCallsFalse() {
        assertThat(expected.falseWords()).isNotEmpty();
        for (Statement statement : reading.statements()) {
            List<String> outside = new ArrayList<>();
            outside.add(Wording.key(words(statement.source())));
            outside.add(Wording.key(words(cueSpan(statement))));
            outside.add(Wording.key(content(statement)));
            assertThat(outside)
                    .doesNotContainAnyElementsOf(
                            expected.falseWords().stream().map(Wording::key).toList());
        }
        assertThat(expected.falseSpeakers()).isNotEmpty();
        expected.falseSpeakers().forEach((row, name) -> {
            Statement statement = Objects.requireNonNull(FOUND.get(row), "statement " + row);
            assertThat(name(statement.speaker())).as("speaker of " + row).doesNotContain(Wording.key(name));
        });
    }

    @Test
    void nothingOfTheFurnitureIsRead() {
        List<Span> passages =
                reading.article().passages().stream().map(Passage::span).toList();
        for (Statement statement : reading.statements()) {
            List<Span> spans = new ArrayList<>(statement.content());
            spans.add(Optional.ofNullable(cueSpan(statement)).orElse(spans.getFirst()));
            assertThat(spans).allSatisfy(s -> assertThat(passages).anyMatch(p -> p.contains(s)));
        }
        assertThat(reading.article().furniture())
                .allSatisfy(f -> assertThat(reading.article().text().lines()).doesNotContain(f.text()));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + row.keySet());
        }
        return cell;
    }

    private static String content(Statement statement) {
        return String.join(" ", statement.content().stream().map(reading::text).toList());
    }

    private static @Nullable Span cueSpan(Statement statement) {
        return statement.cue() == null ? null : statement.cue().span();
    }

    private static String words(@Nullable Span span) {
        return span == null ? "" : reading.text(span);
    }

    private static @Nullable Entity entity(String id) {
        return reading.entity(id).orElse(null);
    }

    private static String name(@Nullable String id) {
        Entity entity = id == null ? null : entity(id);
        return entity == null ? "none" : Wording.key(entity.name());
    }

    /** A person's or organisation's name alone; of others also what they are called elsewhere. */
    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>(List.of(Wording.key(entity.name())));
        switch (entity.kind()) {
            case PERSON, ORGANISATION -> {}
            default -> entity.mentions().forEach(m -> names.add(Wording.key(reading.text(m))));
        }
        return names;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
