// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import org.hearsay.archive.search.Hit;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Records;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The record and the text of the article in hand; the last one is remembered, for hits of one article often come together. */
final class Texts {
    private final Handle handle;
    private long article = -1;
    private int version;
    private byte @Nullable [] record;
    private @Nullable String text;
    private String seen = "";

    Texts(Handle handle) {
        this.handle = handle;
    }

    private void turnTo(Hit hit) {
        if (hit.article() == article && hit.version() == version) {
            return;
        }
        handle.createQuery("SELECT record, seen FROM version WHERE article = ? AND number = ?")
                .bind(0, hit.article())
                .bind(1, hit.version())
                .map((row, context) -> {
                    record = row.getBytes(1);
                    seen = row.getString(2);
                    return seen;
                })
                .one();
        article = hit.article();
        version = hit.version();
        text = null;
    }

    byte[] record(Hit hit) {
        turnTo(hit);
        if (record == null) {
            throw new ArchiveException("a record of the archive is missing; see hearsay doctor");
        }
        return record;
    }

    String text(Hit hit) {
        byte[] packed = record(hit);
        String known = text;
        if (known == null) {
            known = Records.text(packed);
            text = known;
        }
        return known;
    }

    /** When its version was seen. */
    String seen(Hit hit) {
        turnTo(hit);
        return seen;
    }

    /** An offset into the text as programs of most languages count: in code points. */
    int codePoints(Hit hit, int offset) {
        return text(hit).codePointCount(0, offset);
    }
}
