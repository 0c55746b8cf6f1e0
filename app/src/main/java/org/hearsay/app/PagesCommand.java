// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.archive.source.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does something with pages; the options that say with which are the same for all. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class PagesCommand implements Callable<Integer> {
    final Surroundings surroundings;
    final Engines engines;
    final Interruption interruption;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Sources sources = new Sources();

    PagesCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        this.surroundings = surroundings;
        this.engines = engines;
        this.interruption = interruption;
    }

    @Override
    public final Integer call() throws IOException, OutputFile.OutputException {
        sources.skip(before());
        if (sources.isEmpty()) {
            Optional<Integer> status = withoutSources(sources.settings());
            if (status.isPresent()) {
                return status.get();
            }
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing to " + spec.name() + ": name a file, a folder, an address, - or --table FILE");
        }
        if (sources.threads() < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes 1 or more");
        }
        return status(sources.settings(), sources.pages(surroundings.in(), more()));
    }

    /** What it does where the user lists no sources; the exit status, or nothing where it needs them. */
    Optional<Integer> withoutSources(Engines.Settings settings) throws IOException {
        return Optional.empty();
    }

    /** How many words stand before the sources. */
    int before() {
        return 0;
    }

    /** Sources beside those that the user lists. */
    List<String> more() {
        return List.of();
    }

    /** How far we are on a number of pages; not where it would stand between the lines of what is printed. */
    final Progress progress(Pages pages, boolean prints) {
        Terminal terminal = surroundings.terminal();
        long count =
                terminal.err() && !(terminal.out() && prints) ? pages.count().orElse(1) : 1;
        return count > 1 ? Progress.bar(surroundings.err(), terminal.width(), count) : Progress.none();
    }

    /** Does a task with all pages; the exit status. */
    final <T> int work(Task<T> task, Pages pages, Messages messages, Progress progress) throws IOException {
        return new Work<>(task, messages, interruption, progress).status(pages, sources.threads());
    }

    /** Does it; the exit status. */
    abstract int status(Engines.Settings settings, Pages pages) throws IOException, OutputFile.OutputException;
}
