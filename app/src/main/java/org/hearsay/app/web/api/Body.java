// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.app.web.request.Refusal;

/** The JSON that a request brings. */
final class Body {
    private static final Pattern TYPE = Pattern.compile("application/json *(; *charset=\"?utf-8\"? *)?");

    private Body() {}

    /** @throws Refusal when it brings something else, or nothing */
    static JsonObject of(Context context) {
        String type = context.contentType();
        if (type == null || !TYPE.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.type");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(context.bodyAsBytes()))
                    .toString();
            return JsonObject.of(Json.read(text), "");
        } catch (CharacterCodingException e) {
            throw Refusal.wrong("api.utf");
        } catch (JacksonException e) {
            JsonLocation place = e.getLocation();
            if (place == null) {
                throw Refusal.wrong("api.size");
            }
            throw Refusal.wrong("api.json", place.getLineNr(), place.getColumnNr());
        }
    }
}
