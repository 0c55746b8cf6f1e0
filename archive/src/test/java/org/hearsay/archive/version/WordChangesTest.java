// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordChangesTest {
    private static List<String> between(String older, String newer) {
        return WordChanges.between(older, newer).stream()
                .map(c -> c.older().in(older) + " > " + c.newer().in(newer))
                .toList();
    }

    @Test
    void areTheWordsThatDiffer() {
        assertThat(between("He said no.", "He said no.")).isEmpty();
        assertThat(between("He said no today.", "He said yes today.")).containsExactly("no > yes");
        assertThat(between("One.\n\nTwo went away.\n\nThree.", "One.\n\nThree."))
                .containsExactly("Two went away. > ");
        assertThat(between("", "One.")).containsExactly(" > One.");
        assertThat(between("One.", "One.\n\nTwo.")).containsExactly(" > Two.");
    }

    /** Taking out what was cut and putting in what was added makes the one text's words of the other's. */
    @Test
    void turnOneTextIntoTheOther() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String older = text(random);
            String newer = text(random);
            StringBuilder made = new StringBuilder();
            int from = 0;
            for (WordChange change : WordChanges.between(older, newer)) {
                made.append(older, from, change.older().start())
                        .append(' ')
                        .append(change.newer().in(newer))
                        .append(' ');
                from = change.older().end();
            }
            made.append(older.substring(from));
            assertThat(made.toString().split("\\s+")).containsExactly(newer.split("\\s+"));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("start");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? "\n\n" : " ").append((char) ('a' + random.nextInt(5)));
        }
        return text.append(" end").toString();
    }
}
