// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

/** The codes of the dependency relations that features ask for by name. */
final class Relations {
    static final int CCOMP = "ccomp".hashCode();
    static final int XCOMP = "xcomp".hashCode();
    static final int OBJ = "obj".hashCode();
    static final int OBL = "obl".hashCode();
    static final int NSUBJ = "nsubj".hashCode();
    private static final int NSUBJ_PASS = "nsubj:pass".hashCode();

    private Relations() {}

    static boolean isSubject(int relation) {
        return relation == NSUBJ || relation == NSUBJ_PASS;
    }
}
