// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are set to by whoever runs a server: {@code --allow-anonymous} by the variable HEARSAY_ALLOW_ANONYMOUS, or else by
 * {@code allow-anonymous = true} in the file that HEARSAY_CONFIG names. What the command says wins over both.
 */
final class Configuration implements IDefaultValueProvider {
    private static final String FILE = "HEARSAY_CONFIG";

    private final Map<String, String> environment;
    private @Nullable Properties file;

    Configuration() {
        this(System.getenv());
    }

    Configuration(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) throws IOException {
        if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
            return null;
        }
        String name = option.longestName().substring(2);
        String variable =
                environment.get("HEARSAY_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return variable != null && !variable.isBlank() ? variable : file().getProperty(name);
    }

    private Properties file() throws IOException {
        if (file == null) {
            file = new Properties();
            String named = environment.get(FILE);
            if (named != null && !named.isBlank()) {
                try (Reader reader = Files.newBufferedReader(Path.of(named), StandardCharsets.UTF_8)) {
                    file.load(reader);
                }
            }
        }
        return file;
    }
}
