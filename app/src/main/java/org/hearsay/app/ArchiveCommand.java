// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.text.Paper;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.SystemUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks an archive something, or does something with it; no page is read. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class ArchiveCommand implements Callable<Integer> {
    final Surroundings surroundings;

    @Mixin
    private final ArchiveOption option = new ArchiveOption();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (colour on a terminal, unless NO_COLOR is set), always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    ArchiveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public final Integer call() throws IOException, OutputFile.OutputException {
        StandardOutput out = new StandardOutput(surroundings.out());
        try (Archive archive = opened(option)) {
            int status = status(archive, out);
            out.flush();
            return status;
        } catch (ClosedPipeException e) {
            // Whoever read the output has what he wanted.
            return ExitStatus.FOUND;
        }
    }

    /** The archive; that there is none is an error, unless a command makes it. */
    Archive opened(ArchiveOption place) {
        return place.openExisting();
    }

    /** Does it; the exit status. */
    abstract int status(Archive archive, StandardOutput out) throws IOException, OutputFile.OutputException;

    final Paper paper(StandardOutput out) {
        Terminal terminal = surroundings.terminal();
        return new Paper(out, terminal.width(), color.on(terminal));
    }

    /**
     * Undoes a decision.
     *
     * @param known whether it is about what was named
     * @param named what was named: {@code entity 7}
     */
    final int undone(Archive archive, boolean known, long decision, String named) {
        if (!known) {
            say("decision " + decision + " is not about " + named);
            return ExitStatus.FAILED;
        }
        boolean stood = archive.decisions().undo(decision, SystemUser.name());
        say("decision " + decision + (stood ? " is undone" : " was undone already"));
        return ExitStatus.FOUND;
    }

    final void say(String message) {
        new Messages(surroundings.err(), false).say(message);
    }
}
