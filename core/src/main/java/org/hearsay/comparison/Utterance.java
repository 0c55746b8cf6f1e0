// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a speaker said, whatever became of it: a row of the table.
 *
 * @param id unique in its story: {@code u1}, {@code u2}, …
 * @param speaker name or description of the speaker, as the reference gives it; null when unknown
 * @param reference the telling with which the others are compared
 * @param cells one for each article of the story that is not a carrier, in the order of the articles
 */
public record Utterance(String id, @Nullable String speaker, Reference reference, List<Cell> cells) {
    public Utterance {
        cells = List.copyOf(cells);
    }

    /** The telling with which the others are compared; empty where the cells lack it. */
    public Optional<Telling> referenceTelling() {
        return cells.stream()
                .filter(cell -> cell.article().equals(reference.article()))
                .flatMap(cell -> cell.tellings().stream())
                .filter(telling -> reference.statement().equals(telling.statement()))
                .findFirst();
    }
}
