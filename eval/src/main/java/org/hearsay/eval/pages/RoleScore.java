// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.PassageRole;
import org.hearsay.article.html.BlockReader;
import org.hearsay.article.html.HtmlBlock;
import org.hearsay.eval.score.Counts;
import org.jsoup.Jsoup;

/** Passages with a role against those that the gold lists, as far as they stand on the page to be labelled. */
final class RoleScore {
    /** Words that two passages must share: a caption may carry its credit. */
    private static final double NEARLY = 0.75;

    private RoleScore() {}

    static Counts crossheads(ReadGoldPage page) {
        return of(page, page.gold().crossheads(), PassageRole.CROSSHEAD);
    }

    static Counts captions(ReadGoldPage page) {
        return of(page, page.gold().captions(), PassageRole.CAPTION);
    }

    private static Counts of(
            ReadGoldPage page, @org.jspecify.annotations.Nullable List<String> gold, PassageRole role) {
        if (gold == null) {
            return Counts.NONE;
        }
        List<String> visible = BlockReader.read(Jsoup.parse(page.gold().html())).blocks().stream()
                .map(HtmlBlock::text)
                .toList();
        List<String> wanted = new ArrayList<>(gold.stream()
                .filter(words -> visible.stream().anyMatch(v -> alike(words, v)))
                .toList());
        int all = wanted.size();
        List<String> ours = page.with(role);
        int right = 0;
        for (String words : ours) {
            for (int i = 0; i < wanted.size(); i++) {
                if (alike(wanted.get(i), words)) {
                    wanted.remove(i);
                    right++;
                    break;
                }
            }
        }
        return new Counts(right, ours.size(), all);
    }

    static boolean alike(String gold, String ours) {
        return Alike.letters(gold).equals(Alike.letters(ours))
                || BodyOverlap.byWords(gold, ours).f1() >= NEARLY;
    }
}
