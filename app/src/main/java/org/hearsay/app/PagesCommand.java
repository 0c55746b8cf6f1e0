// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.archive.Pages;
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
        if (sources.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing to " + spec.name() + ": name a file, a folder, an address, - or --table FILE");
        }
        return status(sources.settings(), sources.pages(surroundings.in()));
    }

    /** Does it; the exit status. */
    abstract int status(Engines.Settings settings, Pages pages) throws IOException, OutputFile.OutputException;
}
