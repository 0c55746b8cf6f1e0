// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.util.Locale;

/** Constants as the record writes them. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
