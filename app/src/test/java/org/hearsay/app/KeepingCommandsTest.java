// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that give out, take in, examine, back up and forget what an archive holds. */
class KeepingCommandsTest {
    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void adds() throws IOException {
        archive = folder.resolve("archive.db").toString();
        Path bridge = Files.writeString(
                folder.resolve("bridge.txt"),
                "Bridge is a mess\n\nThe mayor spoke to reporters at the harbour on Tuesday about the old bridge.\n\n"
                        + "“The bridge is a zwirbelig mess” said Ilse Varga. Ilse Varga said that it will open soon.\n");
        Path steel = Files.writeString(
                folder.resolve("steel.txt"),
                "Steel is late\n\nThe company answered questions about the delivery of its steel on Thursday.\n\n"
                        + "“The steel is late” said Dora Quist. Dora Quist said that nobody is to blame.\n");
        Ran added = run("add", bridge.toString(), steel.toString());
        assertThat(added.err()).contains("2 new articles");
    }

    private Ran run(String command, String... args) {
        return run(new Terminal(false, false, 100, false), archive, command, args);
    }

    private static Ran run(Terminal terminal, String place, String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command, "--archive", place));
        all.addAll(Arrays.asList(args));
        return Ran.reading(terminal, new PlainReader(), all.toArray(String[]::new));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void exportsAndImports() throws IOException {
        Ran export = run("export", "--jsonl", "--to", in("a.jsonl"));
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(export.err()).isEqualTo("hearsay: 2 articles exported\n");
        String other = in("other.db");
        Terminal pipe = new Terminal(false, false, 100, false);
        Ran taken = run(pipe, other, "import", in("a.jsonl"));
        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.err()).endsWith("2 new, 0 further versions, 0 held already\n");
        assertThat(run(pipe, other, "import", in("a.jsonl")).status()).isEqualTo(1);
        assertThat(run(pipe, other, "search", "--json", "zwirbelig").out())
                .isEqualTo(run("search", "--json", "zwirbelig").out());
        Files.writeString(
                folder.resolve("cut.jsonl"),
                Files.readString(folder.resolve("a.jsonl")).substring(0, 900));
        Ran cut = run(pipe, in("third.db"), "import", in("cut.jsonl"));
        assertThat(cut.status()).isEqualTo(2);
        assertThat(cut.err()).contains("the last line is missing");
        assertThat(run(pipe, in("third.db"), "import", in("none.jsonl")).status())
                .isEqualTo(2);
    }

    @Test
    void exportsTheRowsOfTheSearch() throws IOException {
        Ran csv = run("export", "--statements", "--speaker", "varga", "--csv", "--to", "-");
        assertThat(csv.status()).as(csv.err()).isZero();
        assertThat(csv.out().lines()).hasSize(3);
        assertThat(csv.out()).contains("zwirbelig").doesNotContain("Quist");
        Ran annotations = run("export", "zwirbelig", "--statements", "--annotations", "--to", in("a.jsonld"));
        assertThat(annotations.status()).as(annotations.err()).isZero();
        assertThat(Files.readString(folder.resolve("a.jsonld"))).contains("TextQuoteSelector");
        Ran parquet = run("export", "--parquet", "--to", in("a.parquet"));
        assertThat(parquet.status()).as(parquet.err()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("a.parquet")))
                .startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("export", "nonesuch", "--csv", "--to", "-").status()).isEqualTo(1);
        assertThat(run("export", "--parquet", "--to", "-").status()).isEqualTo(2);
        assertThat(run("export", "--to", "-").status()).isEqualTo(2);
        assertThat(run("export", "--csv", "--jsonl", "--to", "-").status()).isEqualTo(2);
        assertThat(run("export", "--csv", "--to", in("none/a.csv")).err()).contains("there is no folder");
    }

    @Test
    void examinesAndSaves() throws IOException {
        Ran well = run("doctor");
        assertThat(well.status()).as(well.out()).isZero();
        assertThat(well.out())
                .contains("2 articles, 2 versions, 2 pages, 4 statements")
                .contains("all is well");
        Ran backup = run("backup", in("backup.db"));
        assertThat(backup.status()).as(backup.err()).isZero();
        assertThat(backup.err()).contains("2 articles in 2 versions, 4 statements; checked");
        assertThat(run("backup", archive).status()).isEqualTo(2);
        try (RandomAccessFile bytes = new RandomAccessFile(archive, "rw")) {
            bytes.seek(4096L * (bytes.length() / 4096 / 2));
            bytes.write(new byte[4096]);
        }
        Ran damaged = run("doctor");
        assertThat(damaged.status()).as(damaged.out() + damaged.err()).isEqualTo(1);
        Ran repaired = run("doctor", "--repair");
        assertThat(repaired.status()).as(repaired.out() + repaired.err()).isEqualTo(1);
        assertThat(repaired.out()).contains("archive.db.repaired: ");
    }

    @Test
    void forgetsWhatWasReadLongAgo() throws IOException {
        assertThat(run("forget", "--yes", "--read-before", "2000-01").status()).isEqualTo(1);
        assertThat(run("forget", "--yes", "--read-before", "yesterday").status())
                .isEqualTo(2);
        assertThat(run("forget", "--yes", "--read-before", "2000-01", "somebody")
                        .status())
                .isEqualTo(2);
        assertThat(run("forget", "--yes").status()).isEqualTo(2);
        Ran all = run("forget", "--yes", "--read-before", "9999");
        assertThat(all.status()).isZero();
        assertThat(run("search", "--limit", "1", "the").status()).isEqualTo(1);
    }

    @Test
    void readsAPageAgainWhoseRecordIsDamaged() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE version SET record = zeroblob(100) WHERE id = 1");
        }
        assertThat(run("doctor").out()).contains("its record cannot be read");
        Ran repaired = run("doctor", "--repair");
        assertThat(repaired.out())
                .contains("its record could not be read; its page was read again", "repaired; all is well");
        Ran well = run("doctor");
        assertThat(well.status()).as(well.out()).isZero();
        assertThat(well.out()).contains("2 articles, 2 versions, 2 pages, 4 statements");
    }

    @Test
    void forgets() throws IOException {
        run("export", "--csv", "--to", in("all.csv"));
        Ran unsure = run("forget", in("bridge.txt"));
        assertThat(unsure.status()).isEqualTo(2);
        assertThat(unsure.err()).contains("say --yes");
        Ran declined = run(new Terminal(true, true, 100, false), archive, "forget", in("bridge.txt"));
        assertThat(declined.status()).isEqualTo(1);
        assertThat(declined.err()).contains("Forget 1 article in every version for good? [y/N]");
        Ran forgotten = run("forget", "--yes", in("bridge.txt"));
        assertThat(forgotten.status()).as(forgotten.err()).isZero();
        assertThat(forgotten.out()).contains("to " + in("all.csv"));
        assertThat(run("search", "zwirbelig").status()).isEqualTo(1);
        assertThat(run("add", in("bridge.txt")).err()).contains("1 not taken in");
        assertThat(run("forget", "--allow-again", in("bridge.txt")).status()).isZero();
        assertThat(run("add", in("bridge.txt")).err()).contains("1 new article");
        Ran quist = run("forget", "--yes", "--with-articles", "Dora Quist");
        assertThat(quist.status()).as(quist.err()).isZero();
        assertThat(quist.out()).contains("steel.txt");
        assertThat(run("search", "steel").status()).isEqualTo(1);
        assertThat(run("forget", "--yes", "Nobody Known").status()).isEqualTo(1);
    }
}
