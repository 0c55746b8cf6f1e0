// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.StatementByHand;
import org.hearsay.article.Span;
import org.hearsay.comparison.InventedText;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.entity.EntityKind;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Kind;
import org.jspecify.annotations.Nullable;

/** Pieces that are each the whole text of an article, for tests of how they are grouped. */
final class InventedPieces {
    private static final Set<String> SPEAKERS = Set.of("oslund", "harrow");

    private final Vocabulary vocabulary = new Vocabulary(Lexicons.shipped());

    Piece direct(int article, String words) {
        return piece(article, Kind.DIRECT, null, null, words);
    }

    Piece direct(int article, @Nullable String speaker, String words) {
        return piece(article, Kind.DIRECT, speaker, null, words);
    }

    Piece indirect(int article, @Nullable String speaker, String words) {
        return piece(article, Kind.INDIRECT, speaker, null, words);
    }

    Piece retelling(int article, String statement, String words) {
        return piece(article, Kind.INDIRECT, null, statement, words);
    }

    /** What weighs each word alike, but for those that several of these hold. */
    Weights weights(List<Piece> pieces) {
        OwnVoice own = new OwnVoice(InventedText.of("Rain fell all day long.", vocabulary), List.of());
        return new Weights(pieces, List.of(own), vocabulary, UtteranceNumbers.middle());
    }

    private Piece piece(int article, Kind kind, @Nullable String speaker, @Nullable String retells, String words) {
        WordedText text = InventedText.of(words, vocabulary);
        Span all = new Span(0, words.length());
        StatementByHand statement =
                new StatementByHand("s" + Math.abs(words.hashCode()), kind, null, null).content(all);
        if (kind == Kind.DIRECT) {
            statement.quoted(all);
        }
        if (retells != null) {
            statement.retells(retells);
        }
        return Piece.of(
                article,
                statement.made("test"),
                List.of(all),
                List.of(all),
                text,
                speaker == null ? null : party(speaker));
    }

    private static Party party(String name) {
        return new Party(
                EntityKind.PERSON,
                name,
                List.of(name.toLowerCase(Locale.ROOT).split(" ")),
                true,
                false,
                true,
                true,
                Set.of(),
                SPEAKERS);
    }
}
