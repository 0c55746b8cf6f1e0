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
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.archive.fetch.Web;

/**
 * The pages in a folder and in the folders in it, sorted by name, with those of WARC files and lists of pages among them;
 * hidden files are left out.
 */
final class PageFolder {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "txt", "text", "md");

    /** Names that files of many pages may have; what they hold tells whether they are. */
    private static final Pattern MANY = Pattern.compile(".+\\.(warc|xml|rss|atom)(\\.gz)?", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Web web;

    /** @param web what fetches the pages that a list names */
    PageFolder(Path folder, Web web) {
        this.folder = folder;
        this.web = web;
    }

    /** An input for each page, or else the one failure that there is none. */
    Stream<PageSource> pages() {
        List<Found> found = found();
        return found.isEmpty()
                ? Stream.of(PageSource.failed(folder + ": holds no pages (.html, .htm, .xhtml, .txt, .text, .md), WARC"
                        + " files or feeds; name a file or another folder"))
                : Chain.of(found.stream().map(Found::pages));
    }

    /** How many there are; empty when a file holds many. */
    OptionalLong count() {
        List<Found> found = found();
        return found.stream().anyMatch(Found::many) ? OptionalLong.empty() : OptionalLong.of(Math.max(1, found.size()));
    }

    /**
     * Something in the folder.
     *
     * @param many whether it is a file of many pages
     */
    private record Found(boolean many, Supplier<Stream<PageSource>> pages) {
        static Found one(PageSource page) {
            return new Found(false, () -> Stream.of(page));
        }
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        walk(folder, found);
        return found;
    }

    private void walk(Path folder, List<Found> found) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (IOException e) {
            found.add(failed(folder + ": the folder may not be read; check its permissions"));
            return;
        }
        Collections.sort(entries);
        FactsBeside facts;
        try {
            facts = FactsBeside.in(folder);
        } catch (TableException e) {
            found.add(failed(e.getMessage() + "; the pages beside it were not read"));
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
                found.add(Found.one(() -> open(entry, facts)));
            } else if (MANY.matcher(name).matches()) {
                FileSource file = new FileSource(entry, web);
                if (file.holdsMany()) {
                    found.add(new Found(true, file::pages));
                }
            } else if (Files.isSymbolicLink(entry) && !Files.exists(entry) && isPage(name)) {
                found.add(failed(entry + ": is a link to a file that is not there; mend or delete it"));
            }
        }
        facts.withoutFile(entries).forEach(message -> found.add(failed(message)));
    }

    private static Found failed(String message) {
        return Found.one(PageSource.failed(message));
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
