// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The pages in a folder and in the folders in it, sorted by name; hidden files are left out. */
final class PageFolder {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "txt", "text", "md");

    private final Path folder;

    PageFolder(Path folder) {
        this.folder = folder;
    }

    /** An input for each page file, or else the one failure that there is none. */
    Stream<PageSource> files() {
        List<PageSource> found = new ArrayList<>();
        walk(folder, found);
        if (found.isEmpty()) {
            found.add(PageSource.failed(folder
                    + ": holds no pages (.html, .htm, .xhtml, .txt, .text, .md); name a file or another folder"));
        }
        return found.stream();
    }

    private static void walk(Path folder, List<PageSource> found) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (IOException e) {
            found.add(PageSource.failed(folder + ": the folder may not be read; check its permissions"));
            return;
        }
        Collections.sort(entries);
        FactsBeside facts;
        try {
            facts = FactsBeside.in(folder);
        } catch (TableException e) {
            found.add(PageSource.failed(e.getMessage() + "; the pages beside it were not read"));
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                walk(entry, found);
            } else if (Files.isRegularFile(entry) && isPage(name)) {
                found.add(() -> open(entry, facts));
            } else if (Files.isSymbolicLink(entry) && !Files.exists(entry) && isPage(name)) {
                found.add(PageSource.failed(entry + ": is a link to a file that is not there; mend or delete it"));
            }
        }
        facts.withoutFile(entries).forEach(message -> found.add(PageSource.failed(message)));
    }

    private static PageOrFailure open(Path file, FactsBeside facts) {
        try {
            return new PageFile(file).open(facts.facts(file.getFileName().toString()));
        } catch (TableException e) {
            return new PageOrFailure.Failure(e.getMessage());
        }
    }

    private static boolean isPage(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
