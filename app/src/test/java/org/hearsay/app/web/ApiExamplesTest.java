// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say about the API is tried as it stands there, and so are the clients in {@code examples}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ApiExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\n(curl .*?)```\n\nanswers\n\n```\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Served served;

    @BeforeAll
    void start(@TempDir Path archive) throws IOException {
        served = Served.forPrograms(archive, () -> new PlainReader()::read);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /**
     * A command of a document, and what it answers.
     *
     * @param answer with … for what is left out
     */
    record Example(String document, String command, String answer) {
        @Override
        public String toString() {
            return document + ": " + command.lines().findFirst().orElse("");
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String document : List.of("README.md", "docs/api.md")) {
            String text = Files.readString(ROOT.resolve(document));
            int before = examples.size();
            for (Matcher example = EXAMPLE.matcher(text); example.find(); ) {
                examples.add(new Example(document, example.group(1), example.group(2)));
            }
            assertThat(examples.size() - before)
                    .as("examples of " + document)
                    .isGreaterThan(1)
                    .isEqualTo(text.split("```sh\n", -1).length - 1);
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleAnswersAsItsDocumentSays(Example example) throws IOException, InterruptedException {
        needs("curl", "bash");
        String printed = run("bash", "-c", example.command().replace("http://127.0.0.1:4600", served.address("")));
        String pattern = Arrays.stream(example.answer().split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        assertThat(printed).matches(Pattern.compile(pattern, Pattern.DOTALL));
    }

    @Test
    void theClientInPythonSearchesAndReads() throws IOException, InterruptedException {
        needs("python3");
        client("python3", ROOT.resolve("examples/python/hearsay_client.py"));
    }

    @Test
    void theClientInRSearchesAndReads() throws IOException, InterruptedException {
        needs("Rscript", "curl");
        assumeTrue(
                new ProcessBuilder("Rscript", "-e", "library(jsonlite)").start().waitFor() == 0,
                "the client in R was not tried: R has no jsonlite here");
        client("Rscript", ROOT.resolve("examples/r/hearsay.R"));
    }

    private void client(String interpreter, Path script) throws IOException, InterruptedException {
        String all = run(interpreter, script.toString(), served.address(""), "the");
        assertThat(all.lines().count())
                .as("more than one part of the list")
                .isGreaterThan(100)
                .isEqualTo(statements());
        assertThat(run(interpreter, script.toString(), served.address(""), "\"staying had become impossible\""))
                .contains("Meridian Press: Ilka Mareth: ");
        Path text = folder.resolve("bridge shut.txt");
        Files.writeString(
                text,
                "Bridge shut\n\n“We will not gamble with \\ lives & pïers,” said Ruth Ostrander.\n\n“Nobody asked me,” said Tam"
                        + " Brook.\n");
        assertThat(run(interpreter, script.toString(), served.address(""), "--read", text.toString()))
                .isEqualTo(
                        "Ruth Ostrander: “We will not gamble with \\ lives & pïers,”\nTam Brook: “Nobody asked me,”\n");
    }

    private int statements() throws IOException, InterruptedException {
        return served.archive()
                .search(SearchRequest.ofWords("the").inStatements().limited(0))
                .size();
    }

    /** Says what is missing where something could not be tried. */
    private static void needs(String... commands) {
        for (String command : commands) {
            boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
            if (!there) {
                System.err.println("An example of the API was not tried: there is no " + command + " here.");
            }
            assumeTrue(there, "there is no " + command);
        }
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("HEARSAY_API_TOKEN", Served.TOKEN);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(String.join(" ", command) + "\n" + Files.readString(err))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
