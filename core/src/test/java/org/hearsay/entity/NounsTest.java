// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** Every noun, title and demonym in a phrase of its own, tagged by hand, so that no tagger stands between. */
class NounsTest {
    private static final Lexicons LEXICONS = Lexicons.shipped();
    private final Mentions mentions = new Mentions(new Nouns(LEXICONS), Set.of());

    @Test
    void everyNounTellsWhatItDenotes() {
        for (LexiconEntry entry : LEXICONS.entries("nouns.txt", 2)) {
            Optional<Mention> mention = mention(words("the", entry.column(0)), "NN");
            EntityKind kind = entry.value(EntityKind.class, entry.column(1));
            assertThat(mention.map(Mention::kind))
                    .as(entry.column(0))
                    .contains(kind == EntityKind.PERSON ? EntityKind.UNNAMED : kind);
        }
    }

    @Test
    void everyDemonymTellsOfAPerson() {
        for (LexiconEntry entry : LEXICONS.entries("demonyms.txt", 2)) {
            Optional<Mention> mention = mention(words("the", entry.column(0)), "NN");
            assertThat(mention.map(Mention::personal)).as(entry.column(0)).contains(true);
        }
    }

    @Test
    void everyTitleStandsBeforeAName() {
        for (LexiconEntry entry : LEXICONS.entries("titles.txt", 2)) {
            List<String> words = words(entry.column(0), "Jonas", "Trepp");
            Optional<Mention> mention = mention(words, "NNP");
            assertThat(mention.map(Mention::name)).as(entry.column(0)).contains("Jonas Trepp");
        }
    }

    private static List<String> words(String... phrases) {
        List<String> words = new ArrayList<>();
        for (String phrase : phrases) {
            words.addAll(List.of(phrase.split(" ")));
        }
        return words;
    }

    private Optional<Mention> mention(List<String> words, String tag) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            boolean name = word.equals("Jonas") || word.equals("Trepp");
            String lemma = word.toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    new Span(at, at + word.length()),
                    word,
                    lemma,
                    word.equals("the") ? "DT" : tag,
                    name ? "PERSON" : "O",
                    ""));
            at += word.length() + 1;
        }
        return mentions.of(new Sentence(0, 0, tokens, null), new Span(0, at - 1));
    }
}
