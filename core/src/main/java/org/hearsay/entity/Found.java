// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import org.hearsay.article.Span;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Resolution.How;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke and how that was found, while the cast is still being collected.
 *
 * @param speaker the speaker; null when unknown
 * @param resolution the way to him
 */
record Found(@Nullable Member speaker, Resolution resolution) {
    static Found by(How how, Member speaker, @Nullable Span via) {
        return new Found(speaker, new Resolution(how, via, null));
    }

    /** The speaker's name; empty when unknown. */
    String name() {
        return speaker == null ? "" : speaker.name;
    }

    static Found unknown(String reason) {
        return new Found(null, Resolution.unknown(reason));
    }
}
