// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.text.EntityText;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.SystemUser;
import org.hearsay.archive.store.EntityTables;
import org.hearsay.archive.store.StoredEntity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay entity}: who somebody is over the whole archive, and who is not. */
@Command(name = "entity")
final class EntityCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Words of a name, or an entity's number.")
    private String name = "";

    @Option(names = "--merge", paramLabel = "NUMBER", description = "This other entity is the same: make both one.")
    private @Nullable Long merged;

    @Option(
            names = "--split",
            paramLabel = "ARTICLE",
            split = ",",
            description = "In these articles, by number, it is somebody else: make two of it.")
    private List<Long> articles = new ArrayList<>();

    @Option(names = "--undo", paramLabel = "DECISION", description = "Undo this decision about it, by number.")
    private @Nullable Long undone;

    EntityCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException {
        EntityTables entities = archive.entities();
        if (merged == null && articles.isEmpty() && undone == null) {
            List<StoredEntity> found = name.matches("\\d+")
                    ? entities.entity(Long.parseLong(name)).stream().toList()
                    : entities.named(name);
            new EntityText(paper(out)).write(found, id -> archive.entities().decisions(id));
            if (found.isEmpty()) {
                say(name + ": nobody of this name");
            }
            return found.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
        }
        if (!name.matches("\\d+")) {
            say(name + ": --merge, --split and --undo take an entity's number; hearsay entity NAME tells it");
            return ExitStatus.FAILED;
        }
        long id = Long.parseLong(name);
        if (undone != null) {
            boolean known = archive.entities().decisions(id).stream().anyMatch(d -> d.id() == undone);
            return undone(archive, known, undone, "entity " + id);
        }
        if (merged != null) {
            entities.merge(id, merged, SystemUser.name());
            say("entity " + merged + " is " + id + " now");
        }
        if (!articles.isEmpty()) {
            say("entity " + entities.split(id, articles, SystemUser.name()) + " is somebody else now");
        }
        return ExitStatus.FOUND;
    }
}
