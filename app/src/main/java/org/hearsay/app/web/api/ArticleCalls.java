// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.version.VersionsJson;
import org.hearsay.record.RecordJson;

/** An article: its record in any version, and what changed between versions. */
final class ArticleCalls {
    private final Archive archive;

    ArticleCalls(Archive archive) {
        this.archive = archive;
    }

    void newest(Context context) {
        List<StoredVersion> versions = asked(new Parameters(context));
        show(
                context,
                versions.stream().filter(StoredVersion::current).findFirst().orElseThrow(),
                versions);
    }

    void version(Context context) {
        Parameters parameters = new Parameters(context);
        List<StoredVersion> versions = asked(parameters);
        long number = parameters.inPath("version", "version");
        show(
                context,
                versions.stream()
                        .filter(v -> v.number() == number)
                        .findFirst()
                        .orElseThrow(() -> Refusal.none("version", number)),
                versions);
    }

    void versions(Context context) {
        Answer.json(context, VersionsJson.line(asked(new Parameters(context))));
    }

    private List<StoredVersion> asked(Parameters parameters) {
        long article = parameters.inPath("article", "article");
        List<StoredVersion> versions = archive.versions(article);
        if (versions.isEmpty()) {
            throw Refusal.none("article", article);
        }
        return versions;
    }

    private void show(Context context, StoredVersion version, List<StoredVersion> versions) {
        ObjectNode answer = Json.object()
                .put("article", version.article())
                .put("version", version.number())
                .put("newest", version.newest())
                .put("address", version.address())
                .put("seen", version.seen())
                .put("reader", version.reader())
                .put("story", archive.storyOf(version.article()).orElse(null));
        ArrayNode all = answer.putArray("versions");
        versions.forEach(v -> all.addObject().put("version", v.number()).put("seen", v.seen()));
        Json.raw(answer, "record", RecordJson.line(version.reading()));
        Answer.json(context, answer.toString());
    }
}
