// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Made when somebody first asks for it, and then kept; several threads may ask.
 *
 * @param <T> what is made
 */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
