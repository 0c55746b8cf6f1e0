// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * What the template shows of an utterance.
 *
 * @param id its id in the page
 * @param number its id in its story
 * @param speaker who says it
 * @param words the reference's words
 * @param why why that is the reference
 * @param shared whether more than one article carries it
 * @param signs the names of all signs of the row, blanks between them
 * @param cells a cell for each outlet
 * @param tellings every telling, the reference first
 */
public record RowView(
        String id,
        String number,
        String speaker,
        String words,
        String why,
        boolean shared,
        String signs,
        List<CellView> cells,
        List<TellingView> tellings) {}
