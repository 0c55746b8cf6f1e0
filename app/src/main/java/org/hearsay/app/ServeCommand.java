// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.hearsay.app.web.Demo;
import org.hearsay.app.web.Settings;
import org.hearsay.app.web.WebServer;
import org.hearsay.archive.Archive;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: the archive in a browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        defaultValueProvider = Configuration.class)
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engines engines;
    private final Interruption interruption;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--demo", description = "Serve the sample stories instead; nothing is kept.")
    private boolean demo;

    @Option(names = "--port", paramLabel = "PORT", description = "By default 4600; 0: any that is free.")
    private int port = 4600;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "By default 127.0.0.1, which only this machine reaches; 0.0.0.0 for all.")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "HOST",
            split = ",",
            description =
                    "A host name by which browsers ask for it, as behind a proxy: news.example or news.example:8443.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description =
                    "What visitors must give, with any name, where there are no users of their own (hearsay users). Better set"
                            + " HEARSAY_PASSWORD: commands are seen by others.")
    private @Nullable String password;

    @Option(
            names = "--api-token",
            paramLabel = "TOKEN",
            description = "What programs must give that have texts read or change something through the API, beside the"
                    + " tokens of users. Better set HEARSAY_API_TOKEN: commands are seen by others.")
    private @Nullable String apiToken;

    @Option(
            names = "--allow-anonymous",
            description = "Other machines may look without a password; where there are users, they may only look.")
    private boolean allowAnonymous;

    @Option(names = "--read-only", description = "Nothing can be changed: no page kept, no feed watched.")
    private boolean readOnly;

    @Option(
            names = "--allow-private",
            description = "Visitors may have pages read from private networks and this machine too.")
    private boolean allowPrivate;

    @Option(names = "--log", description = "Write a line a request to standard error; never what was searched for.")
    private boolean log;

    @Option(names = "--language", paramLabel = "TAG", description = "Of the interface, where there is a translation.")
    private String language = "en";

    ServeCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        this.surroundings = surroundings;
        this.engines = engines;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = new Settings(
                host, port, names, password, apiToken, allowAnonymous, !readOnly, log, Locale.forLanguageTag(language));
        if (!demo) {
            try (Archive open = archive.openExisting()) {
                return served(open, settings);
            }
        }
        Path folder = Files.createTempDirectory("hearsay-demo");
        try (Archive open = Archive.open(folder.resolve("demo.db").toString())) {
            Demo.fill(open);
            return served(open, settings);
        } finally {
            delete(folder);
        }
    }

    private int served(Archive open, Settings settings) throws IOException, InterruptedException {
        String refusal = settings.refusal(open.accounts().any());
        if (refusal != null) {
            say(refusal);
            return ExitStatus.FAILED;
        }
        Web web = Web.of(FetchSettings.STANDARD.allowingPrivate(allowPrivate));
        CountDownLatch stopped = new CountDownLatch(1);
        try (WebServer server = new WebServer(
                open,
                settings,
                () -> engines.readings().apply(Engines.Settings.shipped())::read,
                web,
                Version.number(),
                this::say)) {
            int got = server.start();
            say("serving " + (demo ? "the sample stories" : open.name()) + " at http://"
                    + (settings.isLoopback() ? "127.0.0.1" : host) + ":" + got + "/  (Ctrl-C ends it)");
            interruption.begin(stopped::countDown);
            stopped.await();
        } catch (JavalinBindException e) {
            say(host + ":" + port
                    + " cannot be had: another program uses it, or the machine has no such address; see --port"
                    + " and --host");
            return ExitStatus.FAILED;
        } finally {
            interruption.end();
        }
        return ExitStatus.FOUND;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void say(String message) {
        new Messages(surroundings.err(), false).say(message);
    }
}
