// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Fragments;
import org.hearsay.eval.score.Tally;
import org.hearsay.eval.text.RawArticle;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String TEXT = """
            “The bridge is closed,” Ada Quill said. Bo Reed said that it opens on Friday, and warned drivers.

            The mayor's office denies that “anything” was late.
            """;
    private static final Attribution QUILL = attribution("Ada Quill", "said", "“The bridge is closed,”");
    private static final Attribution REED = attribution("Bo Reed", "said that", "it opens on Friday");
    private static final Attribution OFFICE = attribution("The mayor's office", "denies", "that “anything” was late");
    private static final Attribution WARNED = attribution("Bo Reed", "warned", "drivers");

    @Test
    void scoresWhatIsRightNearAndWrong() {
        Attribution shifted = new Attribution(OFFICE.source(), REED.cue(), words("it opens on Friday, and"));
        Tally tally =
                Figures.of(ComparedText.of("a", TEXT, List.of(QUILL, REED, OFFICE), List.of(QUILL, shifted, WARNED)));
        assertThat(tally.of("exact source")).isEqualTo(new Counts(3, 3, 3));
        assertThat(tally.of("exact cue")).isEqualTo(new Counts(2, 3, 3));
        assertThat(tally.of("exact content")).isEqualTo(new Counts(1, 3, 3));
        assertThat(tally.of("linked >= 0.8")).isEqualTo(new Counts(1, 3, 3));
        assertThat(tally.of("linked >= 0.8 direct")).isEqualTo(new Counts(1, 1, 1));
        assertThat(tally.of("linked >= 0.8 mixed")).isEqualTo(new Counts(0, 0, 1));
        assertThat(tally.of("linked >= 0.8 indirect")).isEqualTo(new Counts(0, 2, 1));
        assertThat(tally.of("linked >= 0.3")).isEqualTo(new Counts(2, 3, 3));
        assertThat(tally.of("source given content")).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void marksErrorsInTheirSentences() {
        Attribution shifted = new Attribution(REED.source(), REED.cue(), words("it opens on"));
        Attribution byOffice = new Attribution(OFFICE.source(), QUILL.cue(), QUILL.content());
        List<Attribution> ours = List.of(byOffice, shifted, WARNED);
        String report = ErrorReport.of(List.of(
                ReadText.of("a", GoldReader.read(RawArticle.of("a", TEXT), ours), List.of(QUILL, REED, OFFICE))));
        assertThat(report)
                .contains("1  missed", "1  false alarm", "1  content boundary", "1  source wrong")
                .contains("gold  S[Bo Reed] C[said that] {it opens on Friday}, and warned drivers.")
                .contains("ours  S[Bo Reed] C[said that] {it opens on} Friday, and warned drivers.")
                .contains("gold  S[The mayor's office] C[denies] {that “anything” was late}.")
                .contains("ours  S[Bo Reed] said that it opens on Friday, and C[warned] {drivers}.");
    }

    @Test
    void leavesNestedStatementsOut() {
        assertThat(ReadText.of("a", GoldReader.read(RawArticle.of("a", TEXT), List.of(QUILL)), List.of())
                        .statements())
                .hasSize(1);
    }

    @Test
    void guessesLemmasOfCues() {
        assertThat(CueWord.of("has further praised")).isEqualTo("praise");
        assertThat(CueWord.of("did not immediately say")).isEqualTo("say");
        assertThat(CueWord.of("According to")).isEqualTo("accord");
        assertThat(CueWord.of(":")).isEqualTo(":");
        assertThat(CueWord.of("")).isEqualTo("(none)");
    }

    @Test
    void paragraphsAreLines() {
        assertThat(RawArticle.of("a", " One. \n\r\n \nTwo.").passages().stream()
                        .map(p -> p.span().in(" One. \n\r\n \nTwo.")))
                .containsExactly("One.", "Two.");
    }

    private static Attribution attribution(String source, String cue, String content) {
        return new Attribution(words(source), words(cue), words(content));
    }

    private static Fragments words(String... words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            int start = TEXT.indexOf(word);
            spans.add(new Span(start, start + word.length()));
        }
        return Fragments.of(TEXT, spans);
    }
}
