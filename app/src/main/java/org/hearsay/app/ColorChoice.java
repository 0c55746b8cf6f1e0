// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

/** When output is coloured. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether output is coloured: by itself only on a terminal whose user has nothing against it. */
    boolean on(Terminal terminal) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.out() && !terminal.noColor();
        };
    }
}
