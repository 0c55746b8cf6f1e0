// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

/** Starts the {@code hearsay} command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Interruption interruption = Interruption.onSignal();
        int status = new HearsayCommand(Surroundings.ofProcess(), Engines.real(), interruption).run(args);
        System.exit(status);
    }
}
