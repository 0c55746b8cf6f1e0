// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.app.comparison.Sign;
import org.hearsay.article.Furniture;
import org.hearsay.article.PassageRole;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Stance;
import org.junit.jupiter.api.Test;

/** All that the interface says stands in its file, and nothing else does. */
class TextsTest {
    private static final Path MODULE =
            Path.of(System.getProperty("hearsay.root", "..")).resolve("app");
    private static final Pattern USED = Pattern.compile(
            "(?:\\.t|texts(?:\\(\\))?\\s*\\.of|Refusal\\.(?:wrong|forbidden))\\(\\s*(?:[a-z.A-Z()]+ [<>=!]+ [a-z.A-Z()]+ \\? )?\"([a-zA-Z.]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+\\.[a-zA-Z.]+)\"");

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                MODULE.resolve("src/main/resources/org/hearsay/app/view/texts.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void everyTextThatIsUsedIsThereAndEveryTextThatIsThereIsUsed() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        for (Path folder :
                new Path[] {MODULE.resolve("src/main/jte"), MODULE.resolve("src/main/java/org/hearsay/app")}) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        for (Matcher use = USED.matcher(all); use.find(); ) {
            used.add(use.group(1));
        }
        Properties texts = texts();
        used.removeIf(key -> key.endsWith("."));
        assertThat(texts.stringPropertyNames())
                .containsAll(used.stream().filter(k -> k.contains(".")).toList());
        TreeSet<String> named = new TreeSet<>();
        for (Matcher use = TEXT.matcher(all); use.find(); ) {
            named.add(use.group(1));
        }
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.contains(".")
                        && !key.matches(
                                "(sign|meaning|why|fact|role|kind|act|reality|stance|detail|entity|furniture|facet|from|page|how|none|decide|may|log\\.act)\\..*")
                        && !key.startsWith("read.step."))
                .allMatch(named::contains);
    }

    @Test
    void everyWordOfTheRecordIsThere() throws IOException {
        Properties texts = texts();
        assertThat(Sign.values()).allSatisfy(sign -> {
            assertThat(texts.getProperty("sign." + sign.key())).isNotBlank();
            assertThat(texts.getProperty("meaning." + sign.key())).isNotBlank();
        });
        words(texts, "role", Arrays.stream(PassageRole.values()).map(PassageRole::key));
        words(texts, "kind", Arrays.stream(Kind.values()).map(JsonLine::name));
        words(texts, "act", Arrays.stream(Act.values()).map(JsonLine::name));
        words(texts, "reality", Arrays.stream(Reality.values()).map(JsonLine::name));
        words(texts, "stance", Arrays.stream(Stance.values()).map(JsonLine::name));
        words(texts, "furniture", Arrays.stream(Furniture.Reason.values()).map(Furniture.Reason::key));
    }

    private static void words(Properties texts, String sort, Stream<String> words) {
        assertThat(words).allMatch(w -> w.equals(texts.getProperty(sort + "." + w.replace(' ', '-'))), sort);
    }

    @Test
    void aWordThatTheFileDoesNotKnowIsSaidInEnglish() {
        Texts texts = Texts.in(Locale.forLanguageTag("xx"));
        assertThat(texts.word("kind", "direct, attitude")).isEqualTo("direct, attitude");
        assertThat(texts.of("count.articles", 1)).isEqualTo("1 article");
        assertThat(texts.of("count.articles", 1234)).isEqualTo("1,234 articles");
        assertThat(texts.language()).isEqualTo("en");
    }
}
