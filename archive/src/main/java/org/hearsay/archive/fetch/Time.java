// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it. */
public interface Time {
    Time SYSTEM = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration);
        }
    };

    Instant now();

    void sleep(Duration duration) throws InterruptedException;
}
