// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.hearsay.app.web.request.Refusal;

/** The style sheet and the scripts. Their address holds a version, so that browsers may keep them for good. */
final class Assets {
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, byte[]> files = Map.of(
            "web.css", joined("html/base.css", "html/record.css", "html/comparison.css", "web/web.css"),
            "web.js", joined("html/record.js", "web/web.js", "web/correct.js"),
            "icon.svg", joined("web/icon.svg"));
    private final String version;

    Assets() {
        CRC32 sum = new CRC32();
        files.keySet().stream()
                .sorted()
                .map(files::get)
                .filter(Objects::nonNull)
                .forEach(sum::update);
        version = Long.toHexString(sum.getValue());
    }

    String version() {
        return version;
    }

    void answer(Context context) {
        String name = context.pathParam("name");
        byte[] file = files.get(name);
        if (file == null) {
            throw Refusal.none("file", name);
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))))
                .result(file);
    }

    private static byte[] joined(String... names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : names) {
            try (InputStream in =
                    Objects.requireNonNull(Assets.class.getResourceAsStream("/org/hearsay/app/" + name), name)) {
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return all.toByteArray();
    }
}
