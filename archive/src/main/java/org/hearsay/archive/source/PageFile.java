// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.article.Given;

/** A page in a file. */
final class PageFile {
    private final Path path;
    private final String name;

    PageFile(Path path) {
        this(path, path.toString());
    }

    /** A file that messages and the record call by a name of its own. */
    PageFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** The page with what {@code articles.csv} beside the file says of it. */
    PageOrFailure openWithFacts() {
        try {
            return open(FactsBeside.of(path).facts(path.getFileName().toString()));
        } catch (TableException e) {
            return new PageOrFailure.Failure(e.getMessage());
        }
    }

    PageOrFailure open(Given given) {
        if (Files.isDirectory(path)) {
            return failure("is a folder; name a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            Bytes bytes = Bytes.read(in, Pages.MOST_BYTES);
            if (bytes.array().length == 0) {
                return failure("the file is empty; save the page again");
            }
            return new PageOrFailure.Opened(bytes.page().named(name).given(given));
        } catch (NoSuchFileException e) {
            return failure("no such file; check the name");
        } catch (AccessDeniedException e) {
            return failure("may not be read; check the file's permissions");
        } catch (FileSystemException e) {
            return failure("could not be read (" + e.getReason() + ")");
        } catch (IOException e) {
            return failure("could not be read (" + e.getMessage() + ")");
        }
    }

    private PageOrFailure failure(String what) {
        return new PageOrFailure.Failure(path + ": " + what);
    }
}
