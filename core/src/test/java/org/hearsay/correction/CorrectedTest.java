// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.ReadingInvariants;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a reading when people decide about its statements. */
class CorrectedTest {
    private static final Reading MACHINE = InventedReading.reading();
    private static final String TEXT = MACHINE.article().text();

    private static Statement saying(Reading reading, String words) {
        return reading.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> reading.text(c).contains(words)))
                .filter(s -> s.retells() == null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says " + words));
    }

    private static TextQuote quote(String words) {
        int at = TEXT.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return TextQuote.of(TEXT, new Span(at, at + words.length()));
    }

    private static Correction correction(@Nullable Attributed before, @Nullable Attributed after) {
        return new Correction("Ana", "2026-11-27T10:00:00Z", before, after);
    }

    private static Corrected corrected(Correction... corrections) {
        Corrected corrected = Corrected.of(MACHINE, List.of(corrections));
        try {
            ReadingInvariants.check(corrected.reading());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return corrected;
    }

    private static Attributed spoken(Attributed by, @Nullable String speaker) {
        return new Attributed(by.source(), by.cue(), by.content(), speaker);
    }

    @Test
    void anotherSpeakerIsTakenFromTheArticleWhereItKnowsHim() {
        Attributed before = Attributed.of(MACHINE, saying(MACHINE, "not a ruin"));
        Reading reading =
                corrected(correction(before, spoken(before, "tam brook"))).reading();
        Statement decided = saying(reading, "not a ruin");
        assertThat(reading.speaker(decided)).map(Entity::name).contains("Tam Brook");
        assertThat(reading.entities()).hasSameSizeAs(MACHINE.entities());
        assertThat(decided.by()).isEqualTo("corrected by Ana, 2026-11-27");
        assertThat(decided.kind()).isEqualTo(saying(MACHINE, "not a ruin").kind());
        assertThat(reading.statements()).hasSameSizeAs(MACHINE.statements());
    }

    @Test
    void aSpeakerWhomTheArticleDidNotKnowBecomesKnownAndMayBeNobody() {
        Attributed before = Attributed.of(MACHINE, saying(MACHINE, "not a ruin"));
        Correction somebody = correction(before, spoken(before, "Jory Pell"));
        Reading reading = corrected(somebody).reading();
        Entity entity = reading.speaker(saying(reading, "not a ruin")).orElseThrow();
        assertThat(entity.name()).isEqualTo("Jory Pell");
        assertThat(entity.kind()).isEqualTo(EntityKind.PERSON);
        Correction nobody = correction(spoken(before, "Jory Pell"), spoken(before, null));
        Reading later = corrected(somebody, nobody).reading();
        assertThat(later.speaker(saying(later, "not a ruin"))).isEmpty();
    }

    @Test
    void anEdgeThatIsMovedChangesTheKind() {
        Attributed before = Attributed.of(MACHINE, saying(MACHINE, "open in autumn"));
        Attributed after =
                new Attributed(before.source(), before.cue(), List.of(quote("“open in autumn”")), before.speaker());
        Reading reading = corrected(correction(before, after)).reading();
        Statement decided = saying(reading, "open in autumn");
        assertThat(decided.kind()).isEqualTo(Kind.DIRECT);
        assertThat(decided.content()).extracting(reading::text).containsExactly("“open in autumn”");
        assertThat(decided.quoted()).extracting(reading::text).containsExactly("open in autumn");
    }

    @Test
    void whatIsNoStatementGoesAndNothingRefersToIt() {
        Statement gone = saying(MACHINE, "The bridge is a mess");
        Reading reading =
                corrected(correction(Attributed.of(MACHINE, gone), null)).reading();
        assertThat(reading.statements()).extracting(Statement::id).doesNotContain(gone.id());
        assertThat(reading.statements()).extracting(Statement::retells).doesNotContain(gone.id());
        assertThat(reading.labels()).allMatch(l -> !gone.id().equals(l.statement()));
    }

    @Test
    void aMissedStatementTakesItsPlaceInTheText() {
        Attributed missed = new Attributed(
                quote("the builders"), quote("had told"), List.of(quote("that the steel was late")), "Builders");
        int before = MACHINE.statements().size();
        Attributed known = MACHINE.statements().stream()
                .map(s -> Attributed.of(MACHINE, s))
                .filter(a -> a.content().equals(missed.content()))
                .findFirst()
                .orElseThrow();
        Corrected corrected = corrected(correction(known, null), correction(null, missed));
        assertThat(corrected.outcomes()).containsOnly(Correction.Outcome.APPLIED);
        Reading reading = corrected.reading();
        assertThat(reading.statements()).hasSize(before);
        Statement decided = saying(reading, "the steel was late");
        assertThat(decided.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void aMissedStatementThatANewerReaderFindsIsOne() {
        Attributed found = Attributed.of(MACHINE, saying(MACHINE, "not a ruin"));
        Correction missed = correction(null, spoken(found, "Tam Brook"));
        Reading reading = corrected(missed, missed).reading();
        assertThat(reading.statements()).hasSameSizeAs(MACHINE.statements());
        assertThat(reading.speaker(saying(reading, "not a ruin")))
                .map(Entity::name)
                .contains("Tam Brook");
    }

    @Test
    void wordsThatTheTextNoLongerHasAreNotSoughtElsewhere() {
        Attributed before = Attributed.of(MACHINE, saying(MACHINE, "Nobody will pay"));
        String changed = TEXT.replace("angry remarks about the builders", "quiet remarks about the builders");
        Reading newer = at(changed);
        Corrected corrected =
                Corrected.of(newer, List.of(correction(before, spoken(before, "Tam Brook")), correction(before, null)));
        assertThat(corrected.outcomes()).containsOnly(Correction.Outcome.TEXT_CHANGED);
        assertThat(corrected.reading()).isSameAs(newer);
    }

    /** The same page with another text of the same length; its statements matter not. */
    private static Reading at(String text) {
        Article old = MACHINE.article();
        Article article = new Article(
                old.page(),
                old.mediaType(),
                old.whole(),
                old.metadata(),
                text,
                old.passages(),
                old.furniture(),
                old.dateline(),
                old.anchor(),
                old.warnings());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aStatementThatAnotherReaderFoundALittleOtherwiseIsTheSame() {
        Statement machine = saying(MACHINE, "not a ruin");
        Attributed exact = Attributed.of(MACHINE, machine);
        Attributed before = new Attributed(
                exact.source(), exact.cue(), List.of(quote("We were promised a bridge, not a ruin")), exact.speaker());
        Reading reading =
                corrected(correction(before, spoken(before, "Tam Brook"))).reading();
        assertThat(reading.statements()).hasSameSizeAs(MACHINE.statements());
        assertThat(saying(reading, "not a ruin").id()).isEqualTo(machine.id());
    }

    @Test
    void aBlankNameIsNobody() {
        Attributed before = Attributed.of(MACHINE, saying(MACHINE, "not a ruin"));
        Reading reading = corrected(correction(before, spoken(before, " "))).reading();
        assertThat(reading.speaker(saying(reading, "not a ruin"))).isEmpty();
    }

    @Test
    void surroundingsHoldNoHalvesOfCharacters() {
        String text = "a" + "🌉".repeat(100) + "word" + "🌉".repeat(100) + "b";
        TextQuote quote = TextQuote.of(text, new Span(201, 205));
        for (String part : List.of(quote.prefix(), quote.suffix())) {
            assertThat(new String(part.getBytes(UTF_8), UTF_8)).isEqualTo(part);
        }
        assertThat(quote.in(text)).contains(new Span(201, 205));
    }

    @Test
    void wordsThatStandTwiceAreToldApartByWhatStandsAroundThem() {
        String twice = "He said no. ".repeat(40);
        for (int i = 0; i < 40; i++) {
            Span span = new Span(12 * i, 12 * i + 11);
            assertThat(TextQuote.of(twice, span).in(twice)).contains(span);
        }
        assertThat(new TextQuote("He said no.", "", "").in(twice)).isEmpty();
    }
}
