// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.correction.CorrectedStory;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.correction.TellingCorrection.Axis;
import org.hearsay.correction.TextQuote;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.ComparisonJson;
import org.hearsay.record.RecordException;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

/** What becomes of a story when people decide about its tellings. */
class CorrectedStoryTest {
    private static final String CRACKS = "eleven cracks";
    private static final Lexicons LEXICONS = Lexicons.shipped();

    private final Coverage coverage = new Coverage()
            .and(
                    "herald",
                    "Fear below the old dam of Tarrow\n\nThe town of Tarrow slept badly below the dam on Monday, as water"
                            + " came through the wall.\n\nMarit Oslund said eleven cracks had been found, none deeper than a"
                            + " finger.\n\n“It will not be repaired before the winter,” said Anton Bree, who deals in grain.")
            .and(
                    "post",
                    "Dam above Tarrow leaks\n\nWater came through the dam above Tarrow on Monday.\n\nThere are eleven cracks in"
                            + " the wall, none of them deeper than a finger.")
            .and(
                    "gazette",
                    "Water in the valley\n\nWater came through the old dam above Tarrow on Monday.\n\nMarit Oslund also spoke"
                            + " about the cracks.");
    private final Story machine = coverage.compared().stories().getFirst();

    private Telling telling(Story story, String article) {
        Cell cell = cell(story, article);
        assertThat(cell.tellings()).hasSize(1);
        return cell.tellings().getFirst();
    }

    private static Cell cell(Story story, String article) {
        return Coverage.row(story, CRACKS).cells().stream()
                .filter(c -> c.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private Story decided(TellingCorrection... corrections) {
        Map<String, String> addresses =
                machine.articles().stream().collect(Collectors.toMap(ComparedArticle::id, a -> "of " + a.id()));
        Story story = new CorrectedStory(machine, addresses, LEXICONS).with(Arrays.asList(corrections));
        // Whatever was decided, the record says it and is read back.
        Comparison comparison = new Comparison(java.util.List.of(story));
        try {
            assertThat(ComparisonJson.comparison(ComparisonJson.line(comparison), coverage.readings()))
                    .isEqualTo(comparison);
        } catch (RecordException e) {
            throw new AssertionError(e);
        }
        return story;
    }

    private TellingCorrection correction(String article, Span words, Axis axis, String value) {
        Utterance row = Coverage.row(machine, CRACKS);
        return new TellingCorrection(
                "Ana",
                "2026-11-27T10:00:00Z",
                "of " + row.reference().article(),
                quote(
                        row.reference().article(),
                        row.referenceTelling().orElseThrow().span()),
                "of " + article,
                quote(article, words),
                axis,
                value);
    }

    private TellingCorrection voice(Telling telling, String article, Voice voice) {
        return correction(article, telling.span(), Axis.VOICE, voice.name().toLowerCase(java.util.Locale.ROOT));
    }

    private TextQuote quote(String article, Span span) {
        return TextQuote.of(text(article), span);
    }

    private String text(String article) {
        return machine.article(article).orElseThrow().reading().article().text();
    }

    private Statement saying(String article, String words) {
        return machine.article(article).orElseThrow().reading().statements().stream()
                .filter(s ->
                        s.content().stream().anyMatch(c -> c.in(text(article)).contains(words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theProgramFindsAllThreeVoices() {
        assertThat(telling(machine, "a2").voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(telling(machine, "a3").voice()).isEqualTo(Voice.ASSERTED);
        assertThat(telling(machine, "a4").voice()).isEqualTo(Voice.BARE);
    }

    @Test
    void whatAnOutletSaysItselfHasNoStatementAndNoSpeaker() {
        Telling before = telling(machine, "a2");
        Telling after = telling(decided(voice(before, "a2", Voice.ASSERTED)), "a2");
        assertThat(after.voice()).isEqualTo(Voice.ASSERTED);
        assertThat(after.statement()).isNull();
        assertThat(after.speaker()).isEqualTo(SpeakerRelation.UNKNOWN);
        assertThat(after.span()).isEqualTo(before.span());
        assertThat(after.wording()).isEqualTo(before.wording());
        assertThat(after.pairs()).isNotEmpty();
        assertThat(after.by()).endsWith("voice asserted by Ana, 2026-11-27");
    }

    @Test
    void thatSomebodySpokeHasNoWording() {
        Telling before = telling(machine, "a2");
        Story story = decided(voice(before, "a2", Voice.BARE));
        Telling after = telling(story, "a2");
        assertThat(after.voice()).isEqualTo(Voice.BARE);
        assertThat(after.wording()).isEqualTo(Wording.NONE);
        assertThat(after.frame()).isEqualTo(Frame.UNKNOWN);
        assertThat(after.pairs()).isEmpty();
        assertThat(after.statement()).isEqualTo(before.statement());
        assertThat(after.speaker()).isEqualTo(SpeakerRelation.SAME);
    }

    @Test
    void whatWasBareGetsTheWordingThatItsWordsHave() {
        Telling before = telling(machine, "a4");
        Story attributed = decided(voice(before, "a4", Voice.ATTRIBUTED));
        boolean told = saying("a4", "the cracks").content().isEmpty();
        assertThat(told).isFalse();
        assertThat(telling(attributed, "a4").voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(telling(attributed, "a4").wording()).isEqualTo(Wording.PARAPHRASE);
        assertThat(text("a4").substring(0, telling(attributed, "a4").span().end()))
                .endsWith("about the cracks");
        Telling asserted = telling(decided(voice(before, "a4", Voice.ASSERTED)), "a4");
        assertThat(asserted.statement()).isNull();
        assertThat(asserted.wording()).isNotEqualTo(Wording.NONE);
    }

    @Test
    void nobodyIsNamedForWhatNoStatementSays() {
        Telling own = telling(machine, "a3");
        assertThat(decided(voice(own, "a3", Voice.ATTRIBUTED)).utterances()).isEqualTo(machine.utterances());
        assertThat(CorrectedStory.voices(machine.article("a3").orElseThrow(), own))
                .isEmpty();
        assertThat(CorrectedStory.voices(machine.article("a2").orElseThrow(), telling(machine, "a2")))
                .containsExactly(Voice.BARE, Voice.ASSERTED);
        assertThat(CorrectedStory.voices(machine.article("a4").orElseThrow(), telling(machine, "a4")))
                .containsExactly(Voice.ATTRIBUTED, Voice.ASSERTED);
    }

    @Test
    void theLastDecisionHoldsAndLeadsBack() {
        Telling before = telling(machine, "a2");
        TellingCorrection asserted = voice(before, "a2", Voice.ASSERTED);
        TellingCorrection attributed = voice(before, "a2", Voice.ATTRIBUTED);
        Telling after = telling(decided(asserted, attributed), "a2");
        assertThat(after.voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(after.statement()).isEqualTo(before.statement());
        assertThat(after.speaker()).isEqualTo(before.speaker());
        Telling other = telling(decided(asserted, correction("a2", before.span(), Axis.SPEAKER, "vaguer")), "a2");
        assertThat(other.speaker()).isEqualTo(SpeakerRelation.UNKNOWN);
    }

    @Test
    void aTellingThatWasMissedJoinsItsUtteranceAndLeavesNoRowOfItsOwn() {
        Statement missed = saying("a2", "before the winter");
        TellingCorrection present = correction("a2", CorrectedStory.span(missed), Axis.PRESENCE, "present");
        Story story = decided(present, present);
        Cell cell = cell(story, "a2");
        assertThat(cell.tellings())
                .extracting(Telling::statement)
                .containsExactly(telling(machine, "a2").statement(), missed.id());
        assertThat(cell.tellings().getLast().voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(cell.tellings().getLast().speaker()).isEqualTo(SpeakerRelation.OTHER);
        assertThat(story.utterances()).hasSize(machine.utterances().size() - 1);
        Story gone = decided(present, correction("a2", CorrectedStory.span(missed), Axis.PRESENCE, "absent"));
        assertThat(telling(gone, "a2")).isEqualTo(telling(machine, "a2"));
    }

    @Test
    void whatIsNotThisUtteranceLeavesTheArticleWithoutIt() {
        Story story = decided(correction("a2", telling(machine, "a2").span(), Axis.PRESENCE, "absent"));
        assertThat(cell(story, "a2").presence()).isEqualTo(Presence.ABSENT);
        assertThat(cell(story, "a2").tellings()).isEmpty();
        Statement own = saying("a2", CRACKS);
        Story back = decided(
                correction("a2", telling(machine, "a2").span(), Axis.PRESENCE, "absent"),
                correction("a2", CorrectedStory.span(own), Axis.PRESENCE, "present"));
        assertThat(telling(back, "a2").wording())
                .isEqualTo(telling(machine, "a2").wording());
    }
}
