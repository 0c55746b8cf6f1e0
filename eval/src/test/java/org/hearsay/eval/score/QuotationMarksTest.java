// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.hearsay.statement.Kind;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    @Test
    void findsCurlyStraightAndTypewriterMarks() {
        assertThat(inside("Ada said “no” and went")).isEqualTo("“no”");
        assertThat(inside("Ada said \"no\" and (\"yes\") went")).isEqualTo("\"no\"|\"yes\"");
        assertThat(inside("Ada said ``no'' and went")).isEqualTo("``no''");
        assertThat(inside("Bo: ”No way.” And went")).isEqualTo("”No way.”");
        assertThat(inside("Mayor’s ‘great plan’ fails")).isEqualTo("‘great plan’");
    }

    @Test
    void runsToTheEndOfAParagraphThatLeavesItOpen() {
        assertThat(inside("“One day.\n\n“Two days,” she said. Nothing.")).isEqualTo("“One day.|“Two days,”");
        assertThat(inside("“One day.\n\nTwo days,” she said.")).isEqualTo("“One day.|Two days,”");
        assertThat(inside("It was 5” wide.\n\nA “b” c")).isEqualTo("“b”");
    }

    @Test
    void tellsKindsApart() {
        String text = "“It rains,” Ada said, “all day.” Bo said that it was “cold” out.";
        assertThat(kind(text, "“It rains,”", "“all day.”")).isEqualTo(Kind.DIRECT);
        assertThat(kind(text, "that it was “cold” out")).isEqualTo(Kind.MIXED);
        assertThat(kind(text, "that it was")).isEqualTo(Kind.INDIRECT);
    }

    private static Kind kind(String text, String... content) {
        return QuotationMarks.kind(text, Words.in(text, content), QuotationMarks.inside(text));
    }

    private static String inside(String text) {
        BitSet inside = QuotationMarks.inside(text);
        StringBuilder found = new StringBuilder();
        for (int i = inside.nextSetBit(0); i >= 0; ) {
            int end = inside.nextClearBit(i);
            found.append(found.isEmpty() ? "" : "|").append(text, i, end);
            i = inside.nextSetBit(end);
        }
        return found.toString();
    }
}
