// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Addresses that the archive was told to forget: their fingerprints, for nothing else of them is left. */
final class Forgotten {
    private final Set<String> fingerprints;

    private Forgotten(Set<String> fingerprints) {
        this.fingerprints = Set.copyOf(fingerprints);
    }

    static Forgotten of(Handle handle) {
        return new Forgotten(handle.createQuery("SELECT address_sha256 FROM forgotten")
                .mapTo(String.class)
                .set());
    }

    boolean contains(String address) {
        return !fingerprints.isEmpty() && fingerprints.contains(Fingerprint.of(address));
    }
}
