// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.record.RecordException;
import org.hearsay.record.RecordJson;

/** The records that the archive keeps, read back. */
public final class Records {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Records() {}

    /** The record as one line of JSON. */
    public static String line(byte[] record) {
        return Packed.text(record);
    }

    /** The reading that it holds. */
    public static Reading reading(byte[] record) {
        try {
            return RecordJson.reading(Packed.text(record));
        } catch (RecordException e) {
            throw ArchiveException.damaged("a record", e.getMessage());
        }
    }

    /** The bytes of a page as the archive keeps them, with what else is known of it. */
    public static Page page(byte[] bytes, String facts) {
        return PageFacts.page(Packed.bytes(bytes), facts);
    }

    /** The article's text alone, without reading the rest. */
    public static String text(byte[] record) {
        try (JsonParser json = FACTORY.createParser(Packed.bytes(record))) {
            boolean inArticle = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && json.getParsingContext().getParent().inRoot()) {
                    inArticle = json.currentName().equals("article");
                } else if (inArticle
                        && token == JsonToken.FIELD_NAME
                        && json.currentName().equals("text")
                        && json.getParsingContext().getParent().getParent().inRoot()) {
                    return json.nextTextValue();
                }
            }
            throw ArchiveException.damaged("a record", "it holds no text");
        } catch (IOException e) {
            throw ArchiveException.damaged("a record", e.getMessage());
        }
    }
}
