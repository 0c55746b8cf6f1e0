// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.RefusedException;
import org.hearsay.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code hearsay} with its subcommands. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "org.hearsay.app.help",
        synopsisSubcommandLabel = "COMMAND")
public final class HearsayCommand implements Runnable {
    private final Surroundings surroundings;
    private final CommandLine commands;

    /**
     * @param surroundings what it runs in
     * @param engines what it reads pages with
     * @param interruption what may end it early
     */
    public HearsayCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        this.surroundings = surroundings;
        this.commands = new CommandLine(this)
                .addSubcommand(new CompareCommand(surroundings, engines, interruption))
                .addSubcommand(new QuoteCommand(surroundings, engines, interruption))
                .addSubcommand(new ReadCommand(surroundings, engines, interruption))
                .addSubcommand(new ExtractCommand(surroundings, engines, interruption))
                .addSubcommand(new AddCommand(surroundings, engines, interruption))
                .addSubcommand(new WatchCommand(surroundings, engines, interruption))
                .addSubcommand(new ServeCommand(surroundings, engines, interruption))
                .addSubcommand(new UsersCommand(surroundings))
                .addSubcommand(new SearchCommand(surroundings))
                .addSubcommand(new RereadCommand(surroundings, engines, interruption))
                .addSubcommand(new EntityCommand(surroundings))
                .addSubcommand(new StoriesCommand(surroundings))
                .addSubcommand(new StoryCommand(surroundings))
                .addSubcommand(new VersionsCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new DoctorCommand(surroundings, engines))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new ForgetCommand(surroundings));
        commands.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(
                        Math.min(100, Math.max(60, surroundings.terminal().width())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        ColorChoice.AUTO.on(surroundings.terminal()) ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::broken);
    }

    /** Runs it; the exit status. */
    public int run(String... args) {
        return commands.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                commands, "say what to do: hearsay compare SOURCE..., hearsay read SOURCE, or hearsay extract SOURCE");
    }

    private int wrongUsage(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        messages().say(e.getMessage() + "; for help: " + command + " --help");
        return ExitStatus.FAILED;
    }

    private int broken(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        messages()
                .say(
                        e instanceof LexiconException
                                        || e instanceof ArchiveException
                                        || e instanceof RefusedException
                                        || e instanceof OutputFile.OutputException
                                        || e instanceof IOException
                                ? String.valueOf(e.getMessage())
                                : "an error in Hearsay (" + e + "); please report it");
        return ExitStatus.FAILED;
    }

    private Messages messages() {
        return new Messages(surroundings.err(), false);
    }
}
