// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.hearsay.archive.Archive;
import org.hearsay.eval.archive.faults.ArchiveFile;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.floors.Gate;

/**
 * A process that adds articles is killed without warning, again and again, and started anew on the same archive; at the end
 * the archive must be the one that an undisturbed run makes.
 */
public final class KillRun {
    private static final int COMMIT = 10;

    /** Enough that a run is not through before it is killed, few enough that the last one is soon done. */
    static final int ARTICLES_A_KILL = 250;

    private static final int LONGEST_MILLIS = 250;

    private final GeneratedArticles articles = new GeneratedArticles();
    private final int kills;
    private final int many;
    private final Random random = new Random();
    private final Set<Integer> acknowledged = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private int killed;

    /** @param many how many articles are added */
    public KillRun(int kills, int many) {
        this.kills = kills;
        this.many = many;
    }

    /** Kills, restarts and compares in a folder. */
    public List<Gate> run(Path folder) throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("killed.db");
        for (int i = 0; i < kills; i++) {
            kill(file, i);
            check(file, i + 1);
        }
        int exit = start(file).waitFor();
        if (exit != 0) {
            faults.add("the last run ended with exit code " + exit);
        }
        hear(told(file));
        Path undisturbed = folder.resolve("undisturbed.db");
        AddingProcess.add(undisturbed.toString(), many, COMMIT, number -> {});
        int held = check(file, kills + 1);
        try (ArchiveFile ours = new ArchiveFile(file);
                ArchiveFile theirs = new ArchiveFile(undisturbed)) {
            faults.addAll(ours.differences(theirs));
        }
        System.out.printf(
                Locale.ROOT,
                "killed %d times while adding %,d articles, %d a commit; %,d of %,d acknowledged are held; %s%n%n",
                killed,
                many,
                COMMIT,
                held,
                acknowledged.size(),
                faults.isEmpty() ? "the archive is the one of an undisturbed run" : faults.size() + " faults:");
        faults.stream().limit(10).forEach(fault -> System.out.println("  " + fault));
        for (Path each : List.of(file, undisturbed)) {
            for (String end : List.of("", "-wal", "-shm", "-writer", "-told")) {
                Files.deleteIfExists(Path.of(each + end));
            }
        }
        return List.of(
                new Gate("killed in the middle of adding, times", killed, kills, true),
                new Gate("faults after kills", faults.size(), 0, false));
    }

    /** What went wrong; nothing, as it should be. */
    public List<String> faults() {
        return faults;
    }

    private void kill(Path file, int number) throws IOException, InterruptedException {
        Path told = told(file);
        Process process = start(file);
        boolean ended;
        if (number % 4 == 0) {
            // While it starts, opens the archive, or goes through what is held.
            ended = process.waitFor(100 + random.nextInt(900), TimeUnit.MILLISECONDS);
        } else {
            // While it adds: some time after a commit.
            while (process.isAlive() && Files.size(told) == 0) {
                Thread.sleep(5);
            }
            ended = process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        }
        if (!ended) {
            process.destroyForcibly().waitFor();
            killed++;
        }
        hear(told);
    }

    private Process start(Path file) throws IOException {
        Path told = told(file);
        Files.write(told, new byte[0]);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingProcess.class.getName(),
                        file.toString(),
                        String.valueOf(many),
                        String.valueOf(COMMIT))
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What a run tells goes to a file, which outlives it. */
    private static Path told(Path file) {
        return Path.of(file + "-told");
    }

    /** Takes note of what was acknowledged; a line that a kill cut off counts for nothing. */
    private void hear(Path told) throws IOException {
        String lines = Files.readString(told);
        lines.substring(0, lines.lastIndexOf('\n') + 1)
                .lines()
                .map(Integer::valueOf)
                .forEach(acknowledged::add);
    }

    private int check(Path file, int round) throws SQLException {
        if (!Files.exists(file)) {
            return 0;
        }
        int held = 0;
        try (Archive archive = Archive.openExisting(file.toString())) {
            for (int number : acknowledged) {
                if (archive.holds(AddingProcess.page(articles, number).sha256())) {
                    held++;
                }
            }
        }
        if (held < acknowledged.size()) {
            faults.add("after run " + round + ": " + (acknowledged.size() - held) + " acknowledged are lost");
        }
        try (ArchiveFile sqlite = new ArchiveFile(file)) {
            for (String fault : sqlite.faults()) {
                faults.add("after run " + round + ": " + fault);
            }
        }
        return held;
    }
}
