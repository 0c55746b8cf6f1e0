// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What we call ourselves to servers. */
final class UserAgent {
    /** The name that a robots.txt may speak to. */
    static final String ROBOT = "hearsay";

    /** A single page that a person asked for. */
    static final String OF_A_PERSON = "Hearsay/" + version() + " (+reads a news page once, at a person's request)";

    /** Pages that nobody named one by one. */
    static final String OF_A_ROBOT = "Hearsay/" + version() + " (+collects news pages; robots.txt: " + ROBOT + ")";

    private UserAgent() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(UserAgent.class.getResourceAsStream("version.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "").replace("-SNAPSHOT", "");
    }
}
