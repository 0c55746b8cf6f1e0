// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.hearsay.archive.Archive;
import org.hearsay.archive.export.Import;

/**
 * The sample stories, read already, so that they are there before the language models are. {@code bin/demo} makes the file anew.
 */
public final class Demo {
    private Demo() {}

    /** Puts them into an archive that is empty. */
    public static void fill(Archive archive) throws IOException {
        try (InputStream packed = Objects.requireNonNull(Demo.class.getResourceAsStream("demo.jsonl.gz"));
                InputStream lines = new GZIPInputStream(packed)) {
            List<String> complaints = new ArrayList<>();
            new Import(archive.store(), "demo", complaints::add).read("the sample stories", lines);
            if (!complaints.isEmpty()) {
                throw new IOException(complaints.getFirst());
            }
        }
    }
}
