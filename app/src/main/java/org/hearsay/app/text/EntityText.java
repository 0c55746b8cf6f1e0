// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.archive.store.StoredEntity;

/** People and organisations of an archive: names, roles over time, how much they say, and whom they may be confused with. */
public final class EntityText {
    private static final String INDENT = "  ";

    private final Paper paper;

    public EntityText(Paper paper) {
        this.paper = paper;
    }

    /**
     * Writes them in their order.
     *
     * @param decisions what people decided about an entity, by its number
     */
    public void write(List<StoredEntity> entities, LongFunction<List<StoredDecision>> decisions) throws IOException {
        for (StoredEntity entity : entities) {
            paper.line(List.of(
                    new Run(Harmless.line(entity.name()), Style.BOLD),
                    new Run("  " + entity.kind() + " " + entity.id(), Style.DIM)));
            indented(Count.of(entity.statements(), "statement") + " in " + Count.of(entity.articles(), "article"));
            List<String> others = entity.names().stream()
                    .filter(n -> !n.equals(entity.name()))
                    .toList();
            if (!others.isEmpty()) {
                indented("also written " + String.join(", ", others));
            }
            for (StoredEntity.Role role : entity.roles()) {
                indented(role(role));
            }
            if (!entity.alike().isEmpty()) {
                indented("not the same, by what is told of them: "
                        + entity.alike().stream().map(id -> "entity " + id).collect(Collectors.joining(", "))
                        + "; if they are: hearsay entity " + entity.id() + " --merge NUMBER");
            }
            for (StoredDecision decision : decisions.apply(entity.id())) {
                indented(DecisionText.line(decision));
            }
            paper.blank();
        }
    }

    private static String role(StoredEntity.Role role) {
        String affiliation = role.affiliation() == null
                ? ""
                : role.role().isEmpty() ? "of " + role.affiliation() : ", " + role.affiliation();
        String days = role.firstDay() == null
                ? ""
                : ", " + role.firstDay() + (role.firstDay().equals(role.lastDay()) ? "" : " to " + role.lastDay());
        return role.role() + affiliation + days + " (" + Count.of(role.articles(), "article") + ")";
    }

    private void indented(String text) throws IOException {
        paper.wrapped(INDENT, List.of(Run.plain(Harmless.line(text))));
    }
}
