// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.List;
import org.hearsay.Reading;

/**
 * A reading as people decided.
 *
 * @param reading the program's, where it is not corrected
 * @param outcomes what became of each correction, in their order
 */
public record Corrected(Reading reading, List<Correction.Outcome> outcomes) {
    public Corrected {
        outcomes = List.copyOf(outcomes);
    }

    /** @param corrections the first made first; a later one corrects what the earlier ones left */
    public static Corrected of(Reading machine, List<Correction> corrections) {
        CorrectedStatements statements = new CorrectedStatements(machine);
        List<Correction.Outcome> outcomes =
                corrections.stream().map(statements::apply).toList();
        return new Corrected(outcomes.contains(Correction.Outcome.APPLIED) ? statements.reading() : machine, outcomes);
    }
}
