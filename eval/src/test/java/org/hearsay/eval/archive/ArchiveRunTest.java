// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.store.Entry;
import org.hearsay.eval.archive.ArchiveRun.Part;
import org.hearsay.eval.archive.faults.ArchiveFile;
import org.hearsay.eval.archive.faults.FaultsRun;
import org.hearsay.eval.archive.fetching.FetchingRun;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.archive.warc.WarcRun;
import org.hearsay.eval.floors.Gate;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measure of the archive, small. */
class ArchiveRunTest {
    @TempDir
    private Path folder;

    @Test
    void generatesArticlesLikeThoseThatAreRead() throws Exception {
        GeneratedArticles articles = new GeneratedArticles();
        Reading reading = articles.article(3).reading();
        assertThat(reading.statements()).hasSize(8);
        assertThat(reading.article().text().length()).isBetween(2_000, 4_500);
        assertThat(RecordJson.line(RecordJson.reading(RecordJson.line(reading))))
                .isEqualTo(RecordJson.line(reading));
        Entry found = new TwoCores(articles).found(3);
        assertThat(found.reading().statements()).hasSize(8);
        assertThat(articles.article(3)).isEqualTo(new GeneratedArticles().article(3));
    }

    @Test
    void measuresEachPart() throws Exception {
        List<Gate> gates =
                new ArchiveRun(folder, null, 300, 1, "none").run(List.of(Part.speed, Part.search, Part.memory));
        assertThat(gates)
                .extracting(Gate::name)
                .hasSize(6)
                .allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(gates)
                .extracting(Gate::value)
                .allSatisfy(value -> assertThat(value).isPositive());
    }

    @Test
    void killingLosesNothing() throws Exception {
        KillRun run = new KillRun(3, 400);
        run.run(folder);
        assertThat(run.faults()).isEmpty();
    }

    @Test
    void triesWhatItWithstands() throws Exception {
        List<Gate> gates = new ArrayList<>(new WarcRun(20).run(folder));
        gates.addAll(new FetchingRun().run());
        gates.addAll(new FaultsRun(false).run(folder));
        assertThat(gates).hasSize(6).allMatch(Gate::passed);
    }

    @Test
    void runsTheCommandInAProcess() throws Exception {
        CommandProcess process = CommandProcess.canPin() ? CommandProcess.onOneCore() : CommandProcess.onAllCores();
        assertThat(process.run("--version").seconds()).isPositive();
        assertThatThrownBy(() -> process.run("add", "--no-such-option"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exit code 2");
    }

    @Test
    void comparesOneThreadWithTwo() throws Exception {
        Rounds rounds = Rounds.of(threads -> Thread.sleep(60L / threads));
        assertThat(rounds.ratio()).isBetween(1.2, 3.0);
        assertThat(rounds.toString()).contains("median of the ratios");
        Path pages = SamplePages.copied(
                Path.of(System.getProperty("hearsay.root", "..")).resolve("samples"), folder, 30);
        assertThat(pages).isDirectoryContaining("glob:**/29.*");
    }

    @Test
    void seesWhatIsWrongWithAnArchive() throws Exception {
        Path left = folder.resolve("left.db");
        Path right = folder.resolve("right.db");
        AddingProcess.add(left.toString(), 20, 7, number -> {});
        AddingProcess.add(right.toString(), 20, 10, number -> {});
        try (ArchiveFile ours = new ArchiveFile(left);
                ArchiveFile theirs = new ArchiveFile(right)) {
            assertThat(ours.faults()).isEmpty();
            assertThat(ours.differences(theirs)).isEmpty();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + left);
                    Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM statement_words WHERE rowid = 9");
                statement.execute("UPDATE label SET uses = 77 WHERE version = 3");
            }
            assertThat(ours.faults()).hasSize(2).anyMatch(f -> f.contains("statement 9 is not found"));
            assertThat(ours.differences(theirs))
                    .anyMatch(d -> d.startsWith("label: "))
                    .anyMatch(d -> d.startsWith("statement_words: "));
        }
        assertThat(Files.exists(left)).isTrue();
    }
}
