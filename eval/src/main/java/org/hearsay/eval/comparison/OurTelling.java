// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;

/** A telling that we made, with its row and the name of its article. */
record OurTelling(Utterance row, String article, Telling telling) {}
