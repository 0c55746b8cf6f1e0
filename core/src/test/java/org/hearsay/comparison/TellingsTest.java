// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Reading;
import org.hearsay.TestReader;
import org.junit.jupiter.api.Test;

/** Each value of each axis, by a telling that differs from the agency's in that alone. */
final class TellingsTest {
    private static final String SPRING = "difficult spring";
    private static final String CRACKS = "eleven cracks";
    private static final String METRES = "by two metres";

    private static Coverage with(String sentence) {
        return new Coverage()
                .and(
                        "herald",
                        "Fear below the old dam of Tarrow\n\nThe town of Tarrow slept badly below the dam on Monday, as water"
                                + " came through the wall.\n\n" + sentence);
    }

    @Test
    void everyWord() {
        Telling telling = with("“We found eleven cracks, and none of them is deeper than a finger,” Marit Oslund said.")
                .second(CRACKS);
        assertThat(telling.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(telling.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(telling.voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.SAME);
        assertThat(telling.frame()).isEqualTo(Frame.SAME);
    }

    @Test
    void wordsCut() {
        Telling telling = with("“For the valley this is a difficult spring,” said Marit Oslund of the river board.")
                .second(SPRING);
        assertThat(telling.wording()).isEqualTo(Wording.CUT);
        assertThat(telling.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aFewWordsInMarksJoinWhatTheyAreCutFrom() {
        assertThat(with("“Until the harvest,” Marit Oslund said.")
                        .second(SPRING)
                        .wording())
                .isEqualTo(Wording.CUT);
    }

    @Test
    void anotherPersonsLikePhraseIsNotTold() {
        Coverage coverage =
                with("“For the trade this is a difficult spring, but it is no catastrophe,” said Anton Bree,"
                                + " who deals in grain.")
                        .and(
                                "post",
                                "Dam above Tarrow leaks\n\nWater came through the dam above Tarrow on Monday.\n\n“For the valley"
                                        + " this is a difficult spring,” officials said.");
        assertThat(coverage.secondCell(SPRING).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void aWordChangedInsideMarks() {
        Telling telling = with("“We found forty cracks, and none of them is deeper than a finger,” Marit Oslund said.")
                .second(CRACKS);
        assertThat(telling.wording()).isEqualTo(Wording.ALTERED);
        assertThat(telling.pairs()).anyMatch(p -> p.op() == WordPair.Op.CHANGED);
        assertThat(telling.by()).contains("forty");
    }

    @Test
    void anotherRendering() {
        Telling telling =
                with("“Eleven cracks are what we found, no deeper than my finger is long,” Marit Oslund said, through"
                                + " an interpreter.")
                        .second(CRACKS);
        assertThat(telling.wording()).isEqualTo(Wording.VARIANT);
        assertThat(telling.certainty()).isEqualTo(Certainty.SUGGESTED);
    }

    @Test
    void noMarks() {
        Telling telling = with("Marit Oslund said eleven cracks had been found, none deeper than a finger.")
                .second(CRACKS);
        assertThat(telling.wording()).isEqualTo(Wording.PARAPHRASE);
        assertThat(telling.voice()).isEqualTo(Voice.ATTRIBUTED);
    }

    @Test
    void theOutletSaysItItself() {
        Telling telling = with("There are eleven cracks in the wall, none of them deeper than a finger.")
                .second(CRACKS);
        assertThat(telling.voice()).isEqualTo(Voice.ASSERTED);
        assertThat(telling.statement()).isNull();
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.UNKNOWN);
    }

    @Test
    void onlyThatSomebodySpoke() {
        Telling telling = with("Marit Oslund also spoke about the cracks.").second(CRACKS);
        assertThat(telling.voice()).isEqualTo(Voice.BARE);
        assertThat(telling.wording()).isEqualTo(Wording.NONE);
        assertThat(telling.frame()).isEqualTo(Frame.UNKNOWN);
    }

    @Test
    void aVaguerSpeaker() {
        Telling telling = with("“We found eleven cracks, and none of them is deeper than a finger,” officials said.")
                .second(CRACKS);
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.VAGUER);
    }

    @Test
    void anotherSpeaker() {
        Telling telling =
                with("“We found eleven cracks, and none of them is deeper than a finger,” said Mayor Piet Harrow.")
                        .second(CRACKS);
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.OTHER);
    }

    @Test
    void wordsPutUnderAnotherComplement() {
        Telling telling = with("Marit Oslund spoke of “a difficult spring” for the careless builders of the wall.")
                .second(SPRING);
        assertThat(telling.wording()).isEqualTo(Wording.CUT);
        assertThat(telling.frame()).isEqualTo(Frame.CHANGED);
        assertThat(telling.frames()).isNotEmpty();
    }

    @Test
    void aStanceOfTheOutlet() {
        Telling telling = with("Marit Oslund admitted that “none of them is deeper than a finger”.")
                .second(CRACKS);
        assertThat(telling.frame()).isEqualTo(Frame.CHANGED);
        assertThat(telling.by()).contains("admitted");
    }

    @Test
    void aNarrowerSpeaker() {
        List<Reading> readings =
                with("“We found eleven cracks, and none of them is deeper than a finger,” officials said.")
                        .readings();
        Story story = TestReader.hearsay()
                .compare(readings, readings.get(1))
                .stories()
                .getFirst();
        Telling agency =
                Coverage.row(story, CRACKS).cells().getFirst().tellings().getFirst();
        assertThat(agency.speaker()).isEqualTo(SpeakerRelation.NARROWER);
        assertThat(agency.wording()).isEqualTo(Wording.VERBATIM);
    }

    @Test
    void oneQuotedWordProvesNoCut() {
        Telling telling = with("Marit Oslund of the river board said the cracks were no deeper than a “finger”.")
                .second(CRACKS);
        assertThat(telling.certainty()).isEqualTo(Certainty.SUGGESTED);
    }

    @Test
    void leftOut() {
        Cell cell = with("“We found eleven cracks, and none of them is deeper than a finger,” Marit Oslund said.")
                .secondCell(METRES);
        assertThat(cell.presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void likeWordsOfAnotherSpeakerAreAnotherUtterance() {
        Cell cell =
                with("“For the trade this is a difficult spring, but prices will hold,” said Ida Brandt, who sells seed.")
                        .secondCell(SPRING);
        assertThat(cell.presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void whoIsToldDidNotSayIt() {
        Telling telling =
                with("Marit Oslund was told that nobody asked the town when they raised the water by two metres.")
                        .second(METRES);
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.UNKNOWN);
    }

    @Test
    void aFewWordsInMarksAmidOnesOwnAreNotAnothersTelling() {
        Telling telling =
                with("Mayor Piet Harrow said that they found “eleven cracks”, and none of them is deeper than a finger.")
                        .second(CRACKS);
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.UNKNOWN);
    }

    @Test
    void whatHappenedBeforeIsNoPartOfWhatWasSaid() {
        Cell cell = with("Marit Oslund spoke of “a difficult spring” after the schools below the dam stayed closed on"
                        + " Tuesday.")
                .secondCell("schools below the dam");
        assertThat(cell.presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void anOutletMayAssertWhatItAttributesToo() {
        Cell cell = with("There are eleven cracks in the wall, none of them deeper than a finger.\n\n"
                        + "“We found eleven cracks, and none of them is deeper than a finger,” Marit Oslund said.")
                .secondCell(CRACKS);
        assertThat(cell.tellings()).extracting(Telling::voice).containsExactly(Voice.ASSERTED, Voice.ATTRIBUTED);
    }

    @Test
    void aQuestionAssertsNothing() {
        Cell cell = with("Are there eleven cracks in the wall, none of them deeper than a finger?")
                .secondCell(CRACKS);
        assertThat(cell.presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void aPhraseInMarksTakesUpAnUtterance() {
        Telling telling = with("The “difficult spring” left every cellar of the lower town under mud.")
                .second(SPRING);
        assertThat(telling.voice()).isEqualTo(Voice.ASSERTED);
        assertThat(telling.wording()).isEqualTo(Wording.CUT);
        assertThat(telling.frame()).isEqualTo(Frame.CHANGED);
    }

    @Test
    void anotherModalIsAnotherFrame() {
        Telling telling =
                with("“For the valley this is a difficult spring, but the wall may hold until the harvest,” Oslund said.")
                        .second(SPRING);
        assertThat(telling.wording()).isEqualTo(Wording.ALTERED);
        assertThat(telling.frame()).isEqualTo(Frame.CHANGED);
        assertThat(telling.by()).contains("condition: may");
    }

    @Test
    void anActWithoutWordsIsBare() {
        Telling telling = with("Marit Oslund repeated the usual warnings about the cracks.")
                .second(CRACKS);
        assertThat(telling.voice()).isEqualTo(Voice.BARE);
    }

    @Test
    void whoWouldNotSpeakOfItHasNotToldIt() {
        Cell cell = with("Marit Oslund refused to comment on the cracks.").secondCell(CRACKS);
        assertThat(cell.presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void sentencesBesideTheQuotationAreNoChangeOfIt() {
        List<Reading> readings = with("“Look up. We found eleven cracks, and none of them is deeper than a finger. It"
                        + " rains,” Marit Oslund said.")
                .readings();
        Story story = TestReader.hearsay()
                .compare(readings, readings.getFirst())
                .stories()
                .getFirst();
        Telling telling = Coverage.row(story, CRACKS).cells().get(1).tellings().getFirst();
        assertThat(telling.wording()).isEqualTo(Wording.VERBATIM);
    }

    @Test
    void whatSomebodyDeniesIsToldWithoutTheReportsOfIt() {
        Coverage coverage = with(
                "Marit Oslund dismissed reports that nobody had been asked when the water was raised by two metres.");
        Story story = coverage.compared().stories().getFirst();
        Telling telling = Coverage.row(story, METRES).cells().get(1).tellings().getFirst();
        assertThat(story.articles().get(1).text(telling.span())).startsWith("that nobody");
        assertThat(telling.speaker()).isEqualTo(SpeakerRelation.UNKNOWN);
    }

    @Test
    void wordsOfAnotherAreNeverProvedToBeChanged() {
        with("“We found forty cracks, and none of them is deeper than a finger,” said Mayor Piet Harrow.")
                .secondCell(CRACKS)
                .tellings()
                .forEach(t -> assertThat(t.certainty()).isEqualTo(Certainty.SUGGESTED));
    }

    @Test
    void whatBothKnowUnderAnotherNameIsNoOtherFrame() {
        Telling telling = with("Marit Oslund described the season as “a difficult spring”.")
                .second(SPRING);
        assertThat(telling.frame()).isEqualTo(Frame.SAME);
    }

    @Test
    void whenSomebodySpokeIsNoOtherFrame() {
        Telling telling =
                with("Marit Oslund spoke of “a difficult spring” last night.").second(SPRING);
        assertThat(telling.frame()).isEqualTo(Frame.SAME);
    }

    @Test
    void aConditionThatIsCutWithItsClauseIsAnotherFrame() {
        List<Reading> readings = new Coverage()
                .and(
                        "post",
                        "Dam above Tarrow leaks\n\nWater came through the old dam above Tarrow on Monday.\n\n“If the"
                                + " money had come, the wall would be dry today,” Anton Bree of the farmers' union said.")
                .and(
                        "herald",
                        "Fear below the old dam of Tarrow\n\nThe town of Tarrow slept badly on Monday, as water came"
                                + " through the dam.\n\nAnton Bree of the farmers' union told them that “the wall would be dry today”.")
                .readings();
        Story story = TestReader.hearsay().compare(readings).stories().getFirst();
        Telling telling =
                Coverage.row(story, "dry today").cells().get(2).tellings().getFirst();
        assertThat(telling.wording()).isEqualTo(Wording.CUT);
        assertThat(telling.frame()).isEqualTo(Frame.CHANGED);
    }
}
