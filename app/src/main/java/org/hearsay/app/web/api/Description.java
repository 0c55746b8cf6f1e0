// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hearsay.app.view.Texts;

/** What the API tells of itself. */
final class Description {
    private final String openApi;
    private final String index;

    Description(Texts texts) {
        try (InputStream in = Objects.requireNonNull(Description.class.getResourceAsStream("openapi.json"))) {
            this.openApi = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the API cannot be read", e);
        }
        this.index = Json.object()
                .put("name", "Hearsay")
                .put("about", texts.of("api.about"))
                .put("description", "/api/openapi.json")
                .toString();
    }

    void index(Context context) {
        new Parameters(context);
        Answer.json(context, index);
    }

    void openApi(Context context) {
        new Parameters(context);
        Answer.json(context, openApi);
    }
}
