// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.floors;

import java.util.Locale;

/**
 * A figure that must be reached.
 *
 * @param name what it is
 * @param value what was measured; not a number when it could not be measured, which is a failure
 * @param bound what is required
 * @param atLeast whether the bound is the least or the most
 */
public record Gate(String name, double value, double bound, boolean atLeast) {
    public boolean passed() {
        return atLeast ? value >= bound : value <= bound;
    }

    @Override
    public String toString() {
        return Double.isNaN(value)
                ? "FAIL  " + name + " was not measured"
                : String.format(
                        Locale.ROOT,
                        "%s  %s %.2f, required %s %s",
                        passed() ? "pass" : "FAIL",
                        name,
                        value,
                        atLeast ? ">=" : "<=",
                        bound);
    }
}
