// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.LexiconException;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of the lexicons does what it says. */
class LexiconEffectsTest {
    private static final Lexicons LEXICONS = Lexicons.shipped();
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(LEXICONS);
    private static final String BEFORE =
            "The harbour is closed\n\nThe mayor said on Monday that the harbour would be closed for two months.\n\n";

    static List<LexiconEntry> furniture() {
        return LEXICONS.entries("furniture.txt", 2);
    }

    static List<LexiconEntry> agencies() {
        return LEXICONS.entries("agencies.txt", 2);
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void aLineOfFurnitureIsKeptApart(LexiconEntry entry) throws Exception {
        String line = entry.column(0).replace("{n}", "12").replace("*", "this here");
        Article article = EXTRACTOR.extract(Page.ofText(BEFORE + line));
        assertThat(article.furniture()).containsExactly(new Furniture(line, FurniturePhrases.reason(entry, 1)));
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void anAgencyIsCreditedUnderEachOfItsNames(LexiconEntry entry) throws Exception {
        for (String name : entry.list(1)) {
            Article dateline =
                    EXTRACTOR.extract(Page.ofText("OLDBRIDGE (" + name + ") - The harbour is closed, he said."));
            assertThat(dateline.metadata().agency()).as(name).containsExactly(entry.column(0));
            Article credit = EXTRACTOR.extract(Page.ofText(BEFORE + "(With inputs from " + name + ")"));
            assertThat(credit.metadata().agency()).as(name).containsExactly(entry.column(0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies.txt",
                "article-types.txt",
                "byline-openers.txt",
                "byline-roles.txt",
                "caption-verbs.txt",
                "caption-words.txt",
                "class-hints.txt",
                "correction-openers.txt",
                "credit-openers.txt",
                "credited-others.txt",
                "desk-words.txt",
                "function-words.txt",
                "furniture.txt",
                "meta-keys.txt",
                "months.txt",
                "photo-sources.txt",
                "published-openers.txt",
                "scripts.txt",
                "section-names.txt",
                "state-keys.txt",
                "tag-hints.txt",
                "tag-openers.txt",
                "time-zones.txt"
            })
    void entriesAreSortedAndUnique(String file) {
        List<String> words = LEXICONS.words(file).stream().toList();
        assertThat(words).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotHaveDuplicates();
    }

    @Test
    void hintsMeanReasonsRolesOrTheBody() {
        List<String> roles =
                Arrays.stream(PassageRole.values()).map(PassageRole::key).toList();
        for (String file : List.of("class-hints.txt", "tag-hints.txt")) {
            for (LexiconEntry entry : LEXICONS.entries(file, 2)) {
                String hint = entry.column(1);
                assertThat(Knowledge.REASONS.containsKey(hint) || roles.contains(hint) || hint.equals("body"))
                        .as(entry.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void anUnknownReasonIsReportedWithFileAndLine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("furniture.txt"), "# mine\nBuy now\tnonsense\n");
        assertThatThrownBy(() -> new ArticleExtractor(Lexicons.with(folder)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("furniture.txt:2")
                .hasMessageContaining("nonsense");
    }
}
