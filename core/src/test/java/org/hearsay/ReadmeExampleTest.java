// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples compile, run, and print what the README says. */
class ReadmeExampleTest {
    private static final Path README = Path.of(System.getProperty("hearsay.root", ".."), "README.md");

    @Test
    void printsWhatTheReadmeSays(@TempDir Path folder) throws Exception {
        String readme = Files.readString(README);
        Matcher block = Pattern.compile("```java\n(.*?)```\n\nprints\n\n```\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        int examples = 0;
        while (block.find()) {
            Path classes = Files.createDirectory(folder.resolve("example" + examples++));
            assertThat(run(block.group(1), classes)).isEqualTo(block.group(2));
        }
        assertThat(examples).as("examples with their output in " + README).isEqualTo(2);
    }

    private static String run(String statements, Path classes) throws Exception {
        String source = """
                import org.hearsay.*;
                import org.hearsay.article.*;
                import org.hearsay.entity.*;
                import org.hearsay.lexicon.*;
                import org.hearsay.statement.*;
                public class Example {
                    public static void main(String[] arguments) throws Exception {
                """ + statements + "}}";
        compile(source, classes);
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void compile(String source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, List.of(file))
                        .call())
                .isTrue();
    }
}
