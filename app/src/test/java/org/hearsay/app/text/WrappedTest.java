// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void breaksBetweenWordsEvenWhereAWordIsOfSeveralRuns() {
        List<Run> runs = List.of(Run.plain("one two th"), new Run("ree", Style.BOLD), Run.plain(" four"));
        assertThat(lines(runs, 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void keepsWordsWholeThatAreTooLongAndLineEndsThatAreThere() {
        assertThat(lines(List.of(Run.plain("a extraordinarily b\nc")), 6))
                .containsExactly("a", "extraordinarily", "b", "c");
    }

    @Test
    void countsColumnsAndNotCharacters() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("漢字")).isEqualTo(4);
        assertThat(Columns.of("🌉")).isEqualTo(2);
        assertThat(Columns.cut("漢字漢字", 5)).isEqualTo("漢字…");
        assertThat(Columns.fit("漢", 4)).isEqualTo("漢  ");
    }

    @Test
    void takesFromATextWhatATerminalWouldObey() {
        String hostile = "a\u001b[31mb\u202Ec\u0007";
        assertThat(Harmless.of(hostile)).hasSameSizeAs(hostile).doesNotContain("\u001b", "\u202E", "\u0007");
        assertThat(Harmless.line("a\n\tb")).isEqualTo("a b");
    }

    private static List<String> lines(List<Run> runs, int width) {
        return Wrapped.lines(runs, width).stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
