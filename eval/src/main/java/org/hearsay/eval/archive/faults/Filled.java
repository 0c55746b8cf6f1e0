// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import static org.hearsay.eval.archive.faults.Trial.check;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.eval.archive.generated.GeneratedArticles;

/** Archives of generated articles, the first so many, in order. */
final class Filled {
    private final GeneratedArticles articles = new GeneratedArticles();

    Entry entry(int number) {
        return Entry.of(articles.article(number).reading());
    }

    void fill(String place, int many) {
        try (Archive archive = Archive.open(place);
                Writer writer = archive.writer("measure")) {
            for (int i = 0; i < many; i++) {
                writer.add(entry(i));
            }
            writer.commit();
        }
    }

    /** Sees to it that an archive holds the first so many and no others. */
    void checkHeld(Archive archive, int many, String when) {
        List<String> held = new ArrayList<>();
        archive.each(version -> held.add(version.address()));
        List<String> right = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            right.add(entry(i).address());
        }
        check(held.equals(right), when + ": " + held.size() + " held, " + many + " were acknowledged");
    }

    /** Something that must fail. */
    interface Failing {
        void run() throws Exception;
    }

    /** What the user is told when it fails; all of these words must be in it. */
    static String told(Failing failing, String... words) throws Exception {
        try {
            failing.run();
        } catch (ArchiveException e) {
            String message = String.valueOf(e.getMessage());
            for (String each : words) {
                check(message.contains(each), "said not “" + each + "” but: " + message);
            }
            return message;
        }
        throw new IllegalStateException("nothing was said");
    }
}
