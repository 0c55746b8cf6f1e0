// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;
import org.junit.jupiter.api.Test;

class BratFileTest {
    private static final String TEXT = "“It rained,” Ada Quill said, “all day.”";
    private static final String LINES = """
            T1\tSource 13 22\tAda Quill
            T2\tCue 23 27\tsaid
            T3\tContent 0 12;29 39\t“It rained,” “all day.”
            T4\tAttribution 23 27\tsaid
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            #1\tAnnotatorNotes T1\tis she the mayor?
            the second line of a mark's words
            """;

    @Test
    void readsMarksInPieces() {
        BratDocument document = BratFile.parse("a.ann", LINES, TEXT);
        assertThat(document.marks()).hasSize(4);
        assertThat(document.events()).hasSize(1);
        Attribution attribution = GoldFolder.attributions(document).getFirst();
        assertThat(attribution.source().in(TEXT)).isEqualTo("Ada Quill");
        assertThat(attribution.cue().in(TEXT)).isEqualTo("said");
        assertThat(attribution.content().in(TEXT)).isEqualTo("“It rained,” … “all day.”");
    }

    @Test
    void countsCodePointsAsBratDoes() {
        String text = "\uD83D\uDE00 Bo spoke";
        BratDocument document = BratFile.parse("a.ann", "T1\tSource 2 4\tBo\n", text);
        assertThat(document.marks()).containsEntry("T1", new BratMark("T1", "Source", List.of(new Span(3, 5))));
    }

    @Test
    void joinsSeveralContentsOfOneEvent() {
        String lines = """
                T1\tContent 0 12\t“It rained,”
                T2\tContent 29 39\t“all day.”
                T3\tAttribution-no-source 23 27\tsaid
                E1\tAttribution-no-source:T3 Content:T1 Content2:T2
                """;
        Attribution attribution =
                GoldFolder.attributions(BratFile.parse("a.ann", lines, TEXT)).getFirst();
        assertThat(attribution.content().spans()).containsExactly(new Span(0, 12), new Span(29, 39));
        assertThat(List.of(attribution.source(), attribution.cue())).containsOnly(Fragments.NONE);
    }

    @Test
    void namesFileAndLineOfWhatItCannotRead() {
        assertThatThrownBy(() -> BratFile.parse("a.ann", "T1\tSource 2 2000\tBo\n", TEXT))
                .hasMessageContaining("a.ann:1: 2 2000");
        assertThatThrownBy(() -> BratFile.parse("a.ann", "\nT1\tSource two four\tBo\n", TEXT))
                .hasMessageContaining("a.ann:2: not a mark");
    }
}
