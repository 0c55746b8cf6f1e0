// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

/** Starts the {@code hearsay} command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        try {
            System.exit(new HearsayCommand(surroundings, Engines.real(), Interruption.onSignal()).run(args));
        } catch (OutOfMemoryError e) {
            new Messages(surroundings.err(), false).say("not enough memory; give it more with JDK_JAVA_OPTIONS=-Xmx3g");
            Runtime.getRuntime().halt(ExitStatus.FAILED);
        }
    }
}
