// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.eval.archive.faults.Trial.NotHereException;

/** A small disk in memory, where the system lets us mount one. */
final class Disk implements AutoCloseable {
    private final Path folder;

    Disk(Path folder, String size) throws IOException, NotHereException {
        this.folder = folder;
        Files.createDirectories(folder);
        if (!mounted("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString())) {
            throw new NotHereException("this user may not mount a disk");
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void change(String option) throws IOException {
        if (!mounted("mount", "-o", "remount," + option, folder.toString())) {
            throw new IOException("cannot remount " + folder);
        }
    }

    private static boolean mounted(String... command) throws IOException {
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
        if (!mounted("umount", folder.toString())) {
            mounted("umount", "-l", folder.toString());
        }
    }
}
