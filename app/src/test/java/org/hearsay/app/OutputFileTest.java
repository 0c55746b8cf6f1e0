// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void leavesTheOldFileUntilTheNewOneIsWhole() throws Exception {
        Path target = Files.writeString(folder.resolve("out.html"), "old");
        OutputFile file = OutputFile.at(target);
        assertThat(target).hasContent("old");
        file.write("new");
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesNothingBehindWhenItIsAbandoned() throws Exception {
        OutputFile.at(folder.resolve("out.html")).abandon();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void followsALinkInsteadOfReplacingIt() throws Exception {
        Path target = Files.writeString(folder.resolve("real.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), target);
        OutputFile.at(link).write("new");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void namesTheNextStepWhenItCannotBeWritten() throws IOException {
        assertThatThrownBy(() -> OutputFile.at(folder)).hasMessage(folder + ": is a folder; name a file");
        Path lost = folder.resolve("none/out.html");
        assertThatThrownBy(() -> OutputFile.at(lost))
                .hasMessage(lost + ": there is no folder " + lost.getParent() + "; make it first");
    }
}
