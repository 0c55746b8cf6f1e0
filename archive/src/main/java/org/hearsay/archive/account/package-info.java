// SPDX-License-Identifier: Apache-2.0
/** Who may use a server over an archive: names, passwords as hashes, roles, tokens of programs. */
@NullMarked
package org.hearsay.archive.account;

import org.jspecify.annotations.NullMarked;
