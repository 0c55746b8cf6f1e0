// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.Reading;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.StoredCheck;
import org.hearsay.archive.store.StoredCorrection;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.article.Page;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.statement.Statement;

/**
 * The articles that people decided about as gold: brat standoff, offsets in Unicode code points, beside the page, and a table that
 * tells how far each can be trusted. Of an article that somebody has looked through every statement is gold, as it stood then. Of
 * one that was only corrected, nobody knows about the statements that nobody decided about.
 */
public final class GoldExport {
    private final Archive archive;

    public GoldExport(Archive archive) {
        this.archive = archive;
    }

    /**
     * What was written: numbers of articles.
     *
     * @param checked those that somebody has looked through
     * @param corrected those of which only some statements were decided about
     */
    public record Written(BitSet checked, BitSet corrected) {
        /** Both. */
        public BitSet articles() {
            BitSet all = (BitSet) checked.clone();
            all.or(corrected);
            return all;
        }
    }

    /**
     * Writes a version of each into a folder, replacing what bears the same name: the newest that was looked through, or else the
     * newest, if anything that was decided applies to it.
     *
     * @param onlyChecked whether those that were only corrected are left out
     */
    public Written write(Path folder, boolean onlyChecked) throws IOException {
        Files.createDirectories(folder);
        Collection<String> addresses = new TreeSet<>(archive.checks().addresses());
        if (!onlyChecked) {
            addresses.addAll(archive.corrections().addresses());
        }
        Written written = new Written(new BitSet(), new BitSet());
        List<GoldTable.Row> rows = new ArrayList<>();
        for (String address : addresses) {
            List<StoredVersion> versions = archive.versions(address);
            Optional<GoldTable.Row> checked = checked(folder, address, versions);
            Optional<GoldTable.Row> row =
                    checked.isPresent() || onlyChecked ? checked : corrected(folder, address, versions);
            row.ifPresent(r -> {
                rows.add(r);
                (r.checked() ? written.checked : written.corrected).set((int) r.article());
            });
        }
        GoldTable.write(folder, rows);
        return written;
    }

    private Optional<GoldTable.Row> checked(Path folder, String address, List<StoredVersion> versions)
            throws IOException {
        List<StoredCheck> checks = archive.checks().of(address).reversed();
        for (StoredVersion version : versions.reversed()) {
            String text = Entry.textSha256(version.reading().article());
            Optional<StoredCheck> check =
                    checks.stream().filter(c -> c.holdsFor(text)).findFirst();
            if (check.isPresent()) {
                Reading reading = archive.checks().reading(check.get());
                String file = write(folder, version, reading, List.of());
                int statements = reading.statements().size();
                return Optional.of(new GoldTable.Row(
                        file,
                        true,
                        version.article(),
                        version.number(),
                        address,
                        check.get().who(),
                        check.get().made(),
                        statements,
                        statements,
                        0));
            }
        }
        return Optional.empty();
    }

    private Optional<GoldTable.Row> corrected(Path folder, String address, List<StoredVersion> versions)
            throws IOException {
        StoredVersion version =
                versions.stream().filter(StoredVersion::current).findFirst().orElse(null);
        if (version == null) {
            return Optional.empty();
        }
        Reading reading = version.reading();
        List<Correction> standing = archive.corrections().of(address).stream()
                .filter(StoredCorrection::stands)
                .map(StoredCorrection::correction)
                .toList();
        List<Attributed> rejected = standing.stream()
                .filter(correction -> correction.after() == null)
                .map(Correction::before)
                .filter(Objects::nonNull)
                .filter(before -> before.standsIn(reading.article().text()))
                .toList();
        int decided = (int) reading.statements().stream()
                .filter(s -> Correction.isBy(s.by()))
                .count();
        if (decided == 0 && rejected.isEmpty()) {
            return Optional.empty();
        }
        String file = write(folder, version, reading, rejected);
        return Optional.of(new GoldTable.Row(
                file,
                false,
                version.article(),
                version.number(),
                address,
                String.join(
                        "; ", standing.stream().map(Correction::who).distinct().toList()),
                standing.getLast().made(),
                reading.statements().size(),
                decided,
                rejected.size()));
    }

    /** The name of the page's file. */
    private String write(Path folder, StoredVersion version, Reading reading, List<Attributed> rejected)
            throws IOException {
        String name = "article-" + version.article();
        Page page = archive.page(version.article(), version.number()).orElse(null);
        boolean html = reading.article().mediaType().contains("html") && page != null;
        String file = name + (html ? ".html" : ".txt");
        if (page == null) {
            Files.writeString(folder.resolve(file), reading.article().text());
        } else {
            Files.write(folder.resolve(file), page.bytes());
        }
        // Marks count in the article's text, which a page of text may hold among other lines.
        Files.writeString(folder.resolve(name + ".article"), reading.article().text());
        Standoff standoff = new Standoff(reading);
        for (Statement statement : reading.statements()) {
            standoff.statement(statement, Correction.isBy(statement.by()));
        }
        rejected.forEach(standoff::rejected);
        Files.write(folder.resolve(name + ".ann"), standoff.lines(), StandardCharsets.UTF_8);
        return file;
    }
}
