// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.List;

/**
 * Who speaks, as outputs show it.
 *
 * @param name the fullest name or description; "unknown" when nobody was found
 * @param about roles, affiliation, issuer of a document; or why nobody was found
 * @param tone a number for each speaker of a reading, from 0 in order of appearance; -1 when unknown
 */
public record Speaker(String name, List<String> about, int tone) {
    public Speaker {
        about = List.copyOf(about);
    }

    public boolean known() {
        return tone >= 0;
    }

    /** Name, then what is told of the speaker in brackets. */
    public String line() {
        return about.isEmpty() ? name : name + " (" + String.join(", ", about) + ")";
    }
}
