// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.Stage;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.text.NamedText;
import org.hearsay.eval.text.TextFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void gatesHoldAtTheirBounds() {
        assertThat(new Gate("ratio", 4, 4, true).passed()).isTrue();
        assertThat(new Gate("ratio", 3.99, 4, true)).hasToString("FAIL  ratio 3.99, required >= 4.0");
        assertThat(new Gate("start", 0.5, 0.6, false)).hasToString("pass  start 0.50, required <= 0.6");
        assertThat(new Gate("start", Double.NaN, 0.6, false)).hasToString("FAIL  start was not measured");
    }

    @Test
    void tokensAreTheTreebanks() {
        assertThat(TokenCount.of("Ada's bridge wasn't closed.")).isEqualTo(7);
    }

    @Test
    void warmsUpFirstAndReadsEveryText() {
        List<NamedText> texts =
                List.of(new NamedText(Path.of("a.txt"), "One two."), new NamedText(Path.of("b.txt"), "Three."));
        List<String> calls = new ArrayList<>();
        Throughput throughput = Throughput.of(
                () -> text -> calls.add(text.file().toString()), texts.subList(0, 1), texts, () -> calls.add("warm"));
        assertThat(calls).startsWith("a.txt", "warm", "a.txt", "b.txt");
        assertThat(throughput.tokens()).isEqualTo(5);
    }

    @Test
    void stagesLeaveARest() {
        StageTimes stages = new StageTimes();
        stages.ended(Stage.STATEMENTS, 20_000_000L);
        stages.ended(Stage.DATES, 30_000_000L);
        stages.ended(Stage.DATES, 20_000_000L);
        assertThat(StageTable.of(stages.cpuNanos(), new Throughput(1000, 0.1, 0)))
                .isEqualTo("""
                        stage            us/token   %
                        dates                50.0  50
                        statements           20.0  20
                        everything else      30.0  30
                        """);
    }

    @Test
    void takesTextsFromAllOverAFolder(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt", "note.md")) {
            Files.writeString(folder.resolve(name), name);
        }
        assertThat(TextFolder.read(folder, 2)).extracting(NamedText::text).containsExactly("a.txt", "c.txt");
        assertThat(TextFolder.read(folder, 9)).hasSize(4);
    }

    @Test
    void timesAFreshProcess(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(ColdStart.seconds(List.of(JAVA, "-version"), folder, Set.of(0)))
                .isPositive();
        assertThatThrownBy(() -> ColdStart.seconds(List.of(JAVA, "NoSuchClass"), folder, Set.of(0)))
                .hasMessageContaining("exit code 1");
    }
}
