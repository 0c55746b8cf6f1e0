// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

/** The steps of reading an article, in order. */
public enum Stage {
    /** Sentences, tokens, parts of speech, names. */
    SENTENCES("sentences, tags, names"),
    /** Dependencies, of the sentences that ask for them. */
    DEPENDENCIES("dependencies"),
    /** Dates, in the sentences that hold a word for one. */
    DATES("dates"),
    STATEMENTS("statements"),
    SPEAKERS("speakers"),
    LABELS("labels");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** The step in words, for tables. */
    public String words() {
        return words;
    }

    /** Hears what each step cost. Called from the thread that reads, so from several threads where several read. */
    @FunctionalInterface
    public interface Listener {
        /** Hears nothing, and makes the reader measure nothing. */
        Listener NONE = (stage, cpuNanos) -> {};

        /** A step ended that cost so many nanoseconds of CPU time on this thread. */
        void ended(Stage stage, long cpuNanos);
    }
}
