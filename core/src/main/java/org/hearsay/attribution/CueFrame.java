// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

/**
 * What hangs from a cue.
 *
 * @param complements a bit for each kind of complement, and for a subject
 * @param subject 0: the cue has none; 1: it stands before the cue; 2: after
 */
record CueFrame(int complements, int subject) {
    static CueFrame of(CodedSentence s, int cue) {
        int complements = 0;
        int subject = 0;
        for (int child : s.children(cue)) {
            int relation = s.relation[child];
            complements |= relation == Relations.CCOMP ? 1 : 0;
            complements |= relation == Relations.XCOMP ? 2 : 0;
            complements |= relation == Relations.OBJ ? 4 : 0;
            complements |= relation == Relations.OBL ? 8 : 0;
            if (relation == Relations.NSUBJ) {
                complements |= 16;
                subject = subject == 0 ? (child < cue ? 1 : 2) : subject;
            }
        }
        return new CueFrame(complements, subject);
    }
}
