// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.Reading;
import org.hearsay.StatementByHand;
import org.hearsay.article.Span;
import org.hearsay.comparison.InventedText;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

final class PartiesTest {
    private final Vocabulary vocabulary = new Vocabulary(Lexicons.shipped());

    /** An article in which one person says one thing. */
    private Reading saying(String name) {
        String text = name + " said so.";
        Span source = new Span(0, name.length());
        Statement statement = new StatementByHand("s1", Kind.INDIRECT, source, null)
                .content(new Span(text.length() - "so.".length(), text.length() - 1))
                .speaker("p1", new Resolution(Resolution.How.NAMED, source, null))
                .made("test");
        return new Reading(
                InventedText.of(text, vocabulary).article(),
                List.of(),
                List.of(new Entity("p1", EntityKind.PERSON, name, List.of(), null, null, List.of(source))),
                List.of(statement),
                List.of(),
                List.of());
    }

    private SpeakerRelation relation(String reference, String here) {
        List<Reading> readings = List.of(saying(reference), saying(here));
        Parties parties = new Parties(List.copyOf(readings), vocabulary, Lexicons.shipped());
        return SpeakerRelations.of(party(parties, 0, readings.get(0)), party(parties, 1, readings.get(1)));
    }

    private static Party party(Parties parties, int article, Reading reading) {
        return Objects.requireNonNull(parties.of(article, reading.statements().getFirst()));
    }

    @Test
    void anAdjectiveBeforeASurnameIsNoFirstName() {
        assertThat(relation("Piet Harrow", "Unrepentant Harrow")).isEqualTo(SpeakerRelation.SAME);
        assertThat(relation("Piet Harrow", "Defiant Harrow")).isEqualTo(SpeakerRelation.SAME);
    }

    @Test
    void aFirstNameThatEndsLikeAnAdjectiveIsAName() {
        assertThat(relation("Piet Harrow", "Fred Harrow")).isEqualTo(SpeakerRelation.OTHER);
    }

    @Test
    void aSurnameAloneIsThePersonWhomAnotherArticleNames() {
        assertThat(relation("Piet Harrow", "Harrow")).isEqualTo(SpeakerRelation.SAME);
    }
}
