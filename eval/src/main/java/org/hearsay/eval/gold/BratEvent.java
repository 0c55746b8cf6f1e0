// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.util.List;

/**
 * A line {@code E1  Attribution:T4 Source:T1 Cue:T2 Content:T3} of a standoff file.
 *
 * @param id its name in the file, {@code E1}
 * @param type what happened, {@code Attribution}
 * @param trigger id of the mark that it hangs on; empty when it hangs on none
 * @param arguments who and what took part, in the order of the line
 */
public record BratEvent(String id, String type, String trigger, List<Argument> arguments) {
    /**
     * One part of an event.
     *
     * @param role its role without the number that tells two of a kind apart ({@code Content2} is {@code Content})
     * @param mark id of the mark
     */
    public record Argument(String role, String mark) {}

    public BratEvent {
        arguments = List.copyOf(arguments);
    }

    /** Ids of the marks that have a role. */
    public List<String> marks(String role) {
        return arguments.stream()
                .filter(a -> a.role().equals(role))
                .map(Argument::mark)
                .toList();
    }
}
