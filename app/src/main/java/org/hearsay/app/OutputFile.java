// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that appears whole or not at all: written beside under another name, and moved at the end. */
final class OutputFile {
    private final Path target;
    private final Path written;

    private OutputFile(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    /**
     * Makes sure that the file can be written, before anything is read.
     *
     * @throws OutputException when it cannot
     */
    static OutputFile at(Path target) throws OutputException {
        if (Files.isDirectory(target)) {
            throw new OutputException(target + ": is a folder; name a file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new OutputException(target + ": may not be overwritten; name another file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new OutputFile(target, target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OutputException(target + ": there is no folder " + folder + "; make it first");
        }
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part).toFile().deleteOnExit();
            return new OutputFile(target, part);
        } catch (IOException e) {
            throw new OutputException(target + ": " + folder + " may not be written to; name a file in another folder");
        }
    }

    /**
     * Writes the whole file.
     *
     * @throws IOException when it cannot be written; the message names it
     */
    void write(String text) throws IOException {
        try {
            replace(text);
        } catch (IOException e) {
            throw new IOException(target + ": could not be written (" + e.getMessage() + ")", e);
        }
    }

    /** Where it is written until it is whole. */
    Path written() {
        return written;
    }

    /** Whether it becomes a file, and not what a device or a pipe takes. */
    boolean isFile() {
        return !written.equals(target);
    }

    /** What was written is whole, and takes its place. */
    void complete() throws IOException {
        try {
            place();
        } catch (IOException e) {
            throw new IOException(target + ": could not be written (" + e.getMessage() + ")", e);
        }
    }

    /** What was written is not whole: it stays under a name that says so; null where there is no file. */
    @Nullable
    Path keepPartial() throws IOException {
        if (!isFile()) {
            return null;
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        Files.move(written, partial, StandardCopyOption.REPLACE_EXISTING);
        return partial;
    }

    private void replace(String text) throws IOException {
        Files.writeString(written, text);
        place();
    }

    private void place() throws IOException {
        if (written.equals(target)) {
            return;
        }
        Path place = Files.exists(target) ? target.toRealPath() : target;
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes back what was begun. */
    void abandon() throws IOException {
        if (!written.equals(target)) {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public String toString() {
        return target.toString();
    }

    /** A file that cannot be written; the message names it and the next step. */
    static final class OutputException extends Exception {
        private static final long serialVersionUID = 1;

        OutputException(String message) {
            super(message);
        }
    }
}
