// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.Map;

/**
 * What the template shows of a statement.
 *
 * @param badge its number
 * @param speaker who speaks
 * @param about roles, affiliation and the like; or why the speaker is unknown
 * @param cue the words that tell of the act
 * @param content what is said
 * @param kind how it gives the words
 * @param corrected whether it stands as a person decided
 * @param details everything else that is known, by name
 */
public record StatementView(
        Segment.Badge badge,
        String speaker,
        String about,
        String cue,
        String content,
        String kind,
        boolean corrected,
        Map<String, String> details) {}
