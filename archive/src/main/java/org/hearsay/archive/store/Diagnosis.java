// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in an archive.
 *
 * @param counts how many of each kind there are, by name
 * @param findings what is wrong, a sentence each; empty when all is well
 */
public record Diagnosis(Map<String, Long> counts, List<String> findings) {
    public Diagnosis {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return findings.isEmpty();
    }
}
