// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.TestReader;
import org.junit.jupiter.api.Test;

/** Each way in which labels are found to name the same, in a short text of its own. */
class LabelFinderTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** What else the referent of the first label of these words is called. */
    private static Set<String> called(Reading reading, String words) {
        String referent = reading.labels().stream()
                .filter(l -> reading.text(l.span()).equals(words))
                .map(Label::referent)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + words + " in " + written(reading)));
        return reading.labels().stream()
                .filter(l -> l.referent().equals(referent))
                .map(l -> reading.text(l.span()))
                .collect(Collectors.toSet());
    }

    private static List<String> written(Reading reading) {
        return reading.labels().stream().map(l -> reading.text(l.span())).toList();
    }

    private static void assertCalled(String text, String... words) {
        assertThat(called(TestReader.read(text), words[0])).contains(words);
    }

    private static void assertApart(String text, String one, String other) {
        assertThat(called(TestReader.read(text), one)).doesNotContain(other);
    }

    @Test
    void theSameNoun() {
        assertCalled("The Orrin army closed the road. The army then opened fire.", "Orrin army", "army");
        assertApart("The Orrin army met the Velian army at the river.", "Orrin army", "Velian army");
    }

    @Test
    void anApposition() {
        assertCalled("Tam Brook, the deputy mayor, left the hall.", "Tam Brook", "deputy mayor");
        assertCalled("The deputy mayor of the city, Ruth Ostrander, left the hall.", "Ruth Ostrander", "deputy mayor");
        assertCalled("A baker called Tam Brook left the hall.", "Tam Brook", "baker");
    }

    @Test
    void aTitleIsALaterDescription() {
        assertCalled("Governor Tam Brook came. At noon the governor left.", "Governor Tam Brook", "governor");
    }

    @Test
    void theTimeOfALiveReportIsNoPartOfAName() {
        assertCalled("20.55 Mayor Tam Brook left. At noon the mayor came back.", "Mayor Tam Brook", "mayor");
    }

    @Test
    void ministersOfTwoThingsAreTwo() {
        assertApart(
                "The war minister, Ruth Ostrander, came. The foreign minister, Tam Brook, left.",
                "foreign minister",
                "Ruth Ostrander");
    }

    @Test
    void whatSomebodyCallsIt() {
        assertCalled(
                "The governor described the evacuation as “a humane operation”.", "evacuation", "humane operation");
        assertCalled("They called the siege a crime against the town.", "siege", "crime");
        assertCalled("Tam Brook, nicknamed “the Heron”, came.", "Tam Brook", "Heron");
        assertCalled("The evacuation was a flight.", "evacuation", "flight");
    }

    @Test
    void whoseTheyAre() {
        assertCalled("“Our units kept the ceasefire,” the army said on Monday.", "army", "Our units");
        assertCalled(
                "Tam Brook, who commands the Harbour Brigade, spoke on Monday. He denied that his fighters had fired.",
                "Harbour Brigade",
                "his fighters");
        assertCalled("Members of the gang fled. The gang had robbed a bank.", "gang", "Members");
    }

    @Test
    void descriptionsThatShareAWord() {
        assertCalled("The militant groups left. Militants had held the town.", "militant groups", "Militants");
        assertCalled(
                "Foreign-paid gunmen took the town. The foreign-paid bands then left it.",
                "Foreign-paid gunmen",
                "foreign-paid bands");
        assertCalled("Militants left the town. The militancy has ended.", "Militants", "militancy");
    }

    @Test
    void happeningsThatBefallTheSame() {
        assertCalled(
                "They cheered the liberation of Bergen by the army. The return of Bergen to state control came late. "
                        + "The army’s recapture of the city had cost much.",
                "liberation",
                "return",
                "recapture");
    }

    @Test
    void whatIsSetSideBySideIsTwo() {
        assertApart("The rebels and the soldiers left the town. Rebels had held it.", "rebels", "soldiers");
        assertApart("The militants attacked the gunmen at dawn. The gunmen fled.", "militants", "gunmen");
    }

    @Test
    void nobodyIsNoLabel() {
        assertThat(written(TestReader.read("No army fired. They saw nothing, and she left.")))
                .isEmpty();
    }

    @Test
    void voicesAreKeptApart() {
        Reading reading = TestReader.read(
                "The rebels left. “The bandits are gone,” the governor said, adding that the rebels had “robbed the town”.");
        List<String> own = words(reading, false);
        assertThat(own).contains("rebels").doesNotContain("bandits", "town");
        assertThat(words(reading, true)).contains("bandits", "town");
        assertThat(own.stream().filter("rebels"::equals)).hasSize(2);
    }

    private static List<String> words(Reading reading, boolean quoted) {
        return reading.labels().stream()
                .filter(l -> (l.statement() != null) == quoted)
                .map(l -> reading.text(l.span()))
                .toList();
    }

    @Test
    void aTranscriptsTurnIsQuotedAndItsNameNoLabel() {
        Reading reading = TestReader.read("""
                Evening talk

                BROOK: Good evening. Who fired on the town?

                VARGA: The army fired. It shelled the bridge.

                BROOK: The army denies it.
                """);
        assertThat(words(reading, true)).contains("army");
        assertThat(written(reading)).doesNotContain("BROOK", "VARGA");
    }

    @Test
    void aLongArticleTakesNoLongerThanItsLength() {
        String text = "The Orrin army shelled the town of Orrin, and the rebels said that their men had left the city. "
                + "Tam Brook, the mayor, called the attack a massacre of families. ";
        Reading reading = assertTimeoutPreemptively(SOON, () -> TestReader.read(text.repeat(600)));
        assertThat(reading.labels()).hasSizeGreaterThan(5_000);
    }
}
