// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or a script that the page carries in it.
 *
 * @param text the whole of it
 */
public record Asset(String text) {
    /** Several files, one after the other. */
    public static Asset of(String... names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return new Asset(all.toString());
    }

    /** Its hash, as a content security policy names it. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
