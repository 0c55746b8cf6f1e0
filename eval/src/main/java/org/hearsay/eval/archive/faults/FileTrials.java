// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import static org.hearsay.eval.archive.faults.Trial.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Salvage;
import org.hearsay.archive.store.Writer;

/** An archive in a file, when the disk, the file or another program is in the way. */
final class FileTrials {
    private static final int PAGE = 4096;
    private static final int MANY = 300;

    private final Filled articles = new Filled();

    /** A disk that has no room for all, and then has. */
    String diskFull(Path folder) throws Exception {
        try (Disk disk = new Disk(folder.resolve("disk"), "4m")) {
            Path file = disk.file("archive.db");
            String told;
            try (Archive archive = Archive.open(file.toString());
                    Writer writer = archive.writer("measure")) {
                int acknowledged = 0;
                int added = 0;
                try {
                    while (added < 10_000) {
                        writer.add(articles.entry(added));
                        added++;
                        if (added % 2 == 0) {
                            writer.commit();
                            acknowledged = added;
                        }
                    }
                    throw new IllegalStateException("nothing was said");
                } catch (ArchiveException e) {
                    told = String.valueOf(e.getMessage());
                }
                check(told.contains("the disk is full") && told.contains("Make room"), "said: " + told);
                check(acknowledged > 0, "nothing was stored before the disk was full");
                articles.checkHeld(archive, acknowledged, "on the full disk");
                disk.change("size=64m");
                writer.commit();
                articles.checkHeld(archive, added, "when there was room again");
            }
            checkSound(file);
            return told;
        }
    }

    /** A file that may be read and not written. */
    String readOnly(Path folder) throws Exception {
        try (Disk disk = new Disk(folder.resolve("disk"), "64m")) {
            Path file = disk.file("archive.db");
            articles.fill(file.toString(), MANY);
            disk.change("ro");
            try (Archive archive = Archive.openExisting(file.toString())) {
                articles.checkHeld(archive, MANY, "read only");
                return Filled.told(() -> add(archive, MANY), "may not be written", "permissions");
            }
        }
    }

    /** Another program holds the right to write, and then lets go. */
    String locked(Path folder) throws Exception {
        Path file = folder.resolve("archive.db");
        articles.fill(file.toString(), MANY);
        try (Archive archive = Archive.open(file.toString())) {
            String told;
            try (LockingProcess other = new LockingProcess(file)) {
                told = Filled.told(() -> add(archive, MANY), "is in use by another program", "try again");
                articles.checkHeld(archive, MANY, "while another writes");
                check(other.isAlive(), "the other program has ended");
            }
            add(archive, MANY);
            articles.checkHeld(archive, MANY + 1, "when the other was done");
            return told;
        }
    }

    private void add(Archive archive, int number) {
        try (Writer writer = archive.writer("measure")) {
            writer.add(articles.entry(number));
            writer.commit();
        }
    }

    /** Some pages of the file are overwritten; what is not on them can be saved. */
    String damagedPages(Path folder) throws Exception {
        Path file = folder.resolve("archive.db");
        articles.fill(file.toString(), MANY);
        long pages = Files.size(file) / PAGE;
        for (int i = 1; i <= 3; i++) {
            overwrite(file, pages * i / 5 * PAGE, PAGE, (byte) 0x5a);
        }
        String told = Filled.told(() -> readAll(file), "damaged", "hearsay doctor");
        return told + " (" + saved(file, folder.resolve("saved.db")) + ")";
    }

    /** Half of the file is overwritten. */
    String damagedHalf(Path folder) throws Exception {
        Path file = folder.resolve("archive.db");
        articles.fill(file.toString(), MANY);
        overwrite(file, Files.size(file) / 4, (int) Files.size(file) / 2, (byte) 0x5a);
        String told = Filled.told(() -> readAll(file), "damaged", "hearsay doctor");
        return told + " (" + saved(file, folder.resolve("saved.db")) + ")";
    }

    /** The beginning is overwritten, by which SQLite knows its files. */
    String damagedBeginning(Path folder) throws Exception {
        Path file = folder.resolve("archive.db");
        articles.fill(file.toString(), 2);
        overwrite(file, 0, 100, (byte) 0);
        byte[] before = Files.readAllBytes(file);
        String told = Filled.told(() -> readAll(file), "archive.db: ");
        check(Arrays.equals(before, Files.readAllBytes(file)), "the file was changed");
        return told;
    }

    /** The file ends after a quarter. */
    String cutOff(Path folder) throws Exception {
        Path file = folder.resolve("archive.db");
        articles.fill(file.toString(), MANY);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / PAGE / 4 * PAGE);
        }
        String told = Filled.told(() -> readAll(file), "damaged", "hearsay doctor");
        return told + " (" + saved(file, folder.resolve("saved.db")) + ")";
    }

    private static void readAll(Path file) {
        try (Archive archive = Archive.openExisting(file.toString())) {
            archive.each(version -> version.reading());
        }
    }

    private static void overwrite(Path file, long place, int length, byte with) throws IOException {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, with);
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.seek(place);
            damaged.write(bytes);
        }
    }

    /** What doctor --repair saves of a damaged file, without touching it. */
    private static String saved(Path file, Path target) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Salvage.Saved saved = Salvage.of(file, target);
        check(Arrays.equals(before, Files.readAllBytes(file)), "the damaged file was changed");
        try (Archive archive = Archive.openExisting(target.toString())) {
            List<String> findings = Examination.of(archive.store()).findings();
            check(findings.isEmpty(), "what was saved is not sound: " + findings);
        }
        check(saved.versions() > 0, "nothing was saved");
        return saved.versions() + " of " + MANY + " articles saved into another file";
    }

    private static void checkSound(Path file) throws SQLException {
        try (ArchiveFile sqlite = new ArchiveFile(file)) {
            check(sqlite.faults().isEmpty(), "not sound: " + sqlite.faults());
        }
    }
}
