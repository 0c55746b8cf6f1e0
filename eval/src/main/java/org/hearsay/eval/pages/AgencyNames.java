// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Every name that pages give to an agency, by the one name of the record. */
final class AgencyNames {
    private final Map<String, Set<String>> names = new HashMap<>();

    AgencyNames(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("agencies.txt", 2)) {
            names.put(entry.column(0), Alike.names(entry.list(1)));
        }
    }

    /** All names of these agencies, as {@link Alike} writes them. */
    Set<String> namesOf(List<String> agencies) {
        Set<String> all = new HashSet<>(Alike.names(agencies));
        agencies.forEach(agency -> all.addAll(names.getOrDefault(agency, Set.of())));
        return all;
    }
}
