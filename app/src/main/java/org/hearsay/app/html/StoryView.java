// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * What the template shows of a story.
 *
 * @param id its id in the page
 * @param title what it is called
 * @param outlets its columns
 * @param rows its utterances
 * @param labels the words for somebody or something, by whom they name
 * @param speakers all who speak, in order of the rows, each once
 */
public record StoryView(
        String id,
        String title,
        List<OutletView> outlets,
        List<RowView> rows,
        List<LabelView> labels,
        List<String> speakers) {}
