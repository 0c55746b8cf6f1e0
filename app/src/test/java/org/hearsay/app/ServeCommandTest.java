// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The server as it is started, and where its settings come from. */
@Timeout(60)
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @Test
    void servesTheSampleStoriesUntilItIsEnded() throws IOException, InterruptedException {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Interruption interruption = new Interruption();
        Surroundings surroundings = new Surroundings(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(false, false, 100, false));
        Engines engines = new Engines(settings -> new PlainReader(), settings -> page -> {
            throw new IllegalStateException("nothing is extracted");
        });
        int[] status = {-1};
        Thread server = new Thread(() -> status[0] =
                new HearsayCommand(surroundings, engines, interruption).run("serve", "--demo", "--port", "0"));
        server.start();
        Matcher address = ADDRESS.matcher("");
        while (!address.reset(err.toString(StandardCharsets.UTF_8)).find()) {
            assertThat(server.isAlive())
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isTrue();
            Thread.sleep(20);
        }
        HttpRequest home = HttpRequest.newBuilder(URI.create(address.group())).build();
        assertThat(HttpClient.newHttpClient()
                        .send(home, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Newest stories");
        interruption.request();
        server.join();
        assertThat(status[0]).isZero();
    }

    @Test
    void refusesToBeReachedByAllWithoutAPassword() {
        Ran refused = Ran.hearsay("serve", "--demo", "--host", "0.0.0.0", "--port", "0");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("HEARSAY_PASSWORD").contains("--allow-anonymous");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ran refused = Ran.hearsay("serve", "--demo", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err())
                    .contains("127.0.0.1:" + taken.getLocalPort() + " cannot be had")
                    .doesNotContain("report");
        }
    }

    @Test
    void refusesATokenThatCouldBeGuessed() {
        Ran refused = Ran.hearsay("serve", "--demo", "--api-token", "guess", "--port", "0");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("the API's token needs 16").doesNotContain("guess");
    }

    @Test
    void saysThatThereIsNoArchive(@TempDir Path folder) {
        Ran none = Ran.hearsay("serve", "--archive", folder.resolve("none.db").toString());
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no such archive").contains("hearsay add");
    }

    @Test
    void theCommandWinsOverTheVariableAndThatOverTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hearsay.properties");
        Files.writeString(file, "port = 1111\nhost = file.example\nallow-anonymous = true\n");
        Map<String, String> environment = Map.of(
                "HEARSAY_CONFIG",
                file.toString(),
                "HEARSAY_HOST",
                "variable.example",
                "HEARSAY_READ_ONLY",
                "true",
                "HEARSAY_API_TOKEN",
                "a-token-of-the-tests");
        ServeCommand command = new ServeCommand(Surroundings.ofProcess(), Engines.real(), new Interruption());
        CommandLine line = new CommandLine(command).setDefaultValueProvider(new Configuration(environment));
        CommandLine.ParseResult parsed = line.parseArgs("--log");
        assertThat(parsed.commandSpec().findOption("--port").<Integer>getValue())
                .isEqualTo(1111);
        assertThat(parsed.commandSpec().findOption("--host").<String>getValue()).isEqualTo("variable.example");
        assertThat(parsed.commandSpec().findOption("--api-token").<String>getValue())
                .isEqualTo("a-token-of-the-tests");
        assertThat(parsed.commandSpec().findOption("--read-only").<Boolean>getValue())
                .isTrue();
        assertThat(parsed.commandSpec().findOption("--allow-anonymous").<Boolean>getValue())
                .isTrue();
        assertThat(parsed.commandSpec().findOption("--log").<Boolean>getValue()).isTrue();
        assertThat(line.parseArgs("--host", "said.example")
                        .commandSpec()
                        .findOption("--host")
                        .<String>getValue())
                .isEqualTo("said.example");
    }
}
