// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** File systems of a test's own, where the system lets it mount some: root's rights know no read-only files otherwise. */
final class Mounted implements AutoCloseable {
    private final Path folder;

    private Mounted(Path folder) {
        this.folder = folder;
    }

    /** A small disk in memory; mounts nothing, and returns null, where that is not allowed. */
    static @Nullable Mounted disk(Path folder, String size) throws IOException {
        Files.createDirectories(folder);
        return run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString())
                ? new Mounted(folder)
                : null;
    }

    /** A file that may only be read, in a folder that may be written. */
    static @Nullable Mounted readOnly(Path file) throws IOException {
        if (!run("mount", "--bind", file.toString(), file.toString())) {
            return null;
        }
        Mounted mounted = new Mounted(file);
        mounted.remount("bind,ro");
        return mounted;
    }

    void remount(String options) throws IOException {
        if (!run("mount", "-o", "remount," + options, folder.toString())) {
            throw new IOException("cannot remount " + folder);
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (!run("umount", folder.toString())) {
            run("umount", "-l", folder.toString());
        }
    }
}
