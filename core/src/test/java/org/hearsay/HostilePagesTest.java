// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody wrote in good faith end in a record or in a plain message, and soon. */
class HostilePagesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** The models are loaded before anything is timed. */
    @BeforeAll
    static void load() {
        assertThat(TestReader.read("The mayor said that all was well.").statements())
                .hasSize(1);
    }

    static Stream<Named<String>> pages() {
        return Stream.of(
                Named.of("20,000 words without punctuation", "the mayor said that nobody came ".repeat(3_333)),
                Named.of("20,000 words in one quotation", "“" + "the mayor said nobody came ".repeat(4_000) + "”"),
                Named.of("5,000 quotation marks", "\"".repeat(5_000)),
                Named.of("5,000 quotations", "\"a\" ".repeat(2_500)),
                Named.of("5,000 opening marks", "“He said ".repeat(5_000)),
                Named.of("5,000 closing marks", "he said” ".repeat(5_000)),
                Named.of("unbalanced marks", "“‘He said «that „it' is\" so’ ”he added. ".repeat(200)),
                Named.of("nested marks", "“‘".repeat(500) + "he said" + "’”".repeat(500)),
                Named.of(
                        "control characters",
                        "The\u0000 mayor\u0001 said\u0007 that\u001B[31m it\u007F rained.\u0085 ".repeat(50)),
                Named.of(
                        "a few control characters",
                        "The mayor\u001B said\u000B that it\u0002 rained. " + "It rained on. ".repeat(500)),
                Named.of("lone surrogates", "The mayor said \uD83C that it \uDF89 rained. ".repeat(50)),
                Named.of("only emoji", "🎉🥁🌉 ".repeat(500)),
                Named.of("only direction marks", "\u202E\u2066\u200F\u202C ".repeat(500)),
                Named.of("one endless word", "a".repeat(100_000)),
                Named.of("3,000 one-word lines", "The mayor said that all was well.\n\n" + words(3_000, "\n")),
                Named.of("1,000 words that nobody knows", words(1_000, " ")),
                Named.of("3,000 one-word paragraphs", words(3_000, "\n\n")),
                Named.of(
                        "one line of 900 statements",
                        "The minister said the plan cost more. “It is a good plan,” she added. ".repeat(450)),
                Named.of("1,000 nested clauses", "The mayor said that ".repeat(1_000) + "it rained."),
                Named.of("1,000 brackets", "The mayor (" + "(".repeat(1_000) + ") said that it rained."));
    }

    /** Words that are all different, since lines that come again and again are taken for furniture. */
    private static String words(int count, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 7 == 0 ? "said" + between + "Holm" + i : "word" + i)
                .collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areReadSoonOrRefused(String text) {
        String record = assertTimeoutPreemptively(SOON, () -> {
            try {
                return RecordJson.line(TestReader.hearsay().read(Page.ofText(text)));
            } catch (NoArticleException e) {
                return String.valueOf(e.getMessage());
            }
        });
        assertThat(record).matches("(?s)(\\{\"hearsay\":1,|page: ).*");
    }
}
