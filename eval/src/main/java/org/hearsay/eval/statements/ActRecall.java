// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Link;
import org.hearsay.eval.score.TextTable;
import org.hearsay.statement.Act;
import org.hearsay.statement.Statement;

/**
 * How much of the gold was found by the act of its cue.
 *
 * <p>The gold knows no acts. An attribution has the act of our statement that is linked to it; one that we missed has
 * the act that the reader most often gives to a cue with the same word in this run; a cue that the reader never has is
 * "cue never ours".
 */
public final class ActRecall {
    private static final String NEVER = "cue never ours";

    private ActRecall() {}

    /** The table of recall by act. */
    public static String table(List<ReadText> texts) {
        Map<String, Act> usual = usualActs(texts);
        Map<String, Counts> byAct = new TreeMap<>();
        texts.forEach(text -> count(text, usual, byAct));
        TextTable table = new TextTable("gold by act of the cue", "gold", "linked >= 0.8", "R");
        byAct.forEach((act, counts) -> table.row(
                act,
                String.valueOf(counts.gold()),
                String.valueOf(counts.right()),
                FigureTable.percent(counts.recall())));
        return table.toString();
    }

    private static void count(ReadText read, Map<String, Act> usual, Map<String, Counts> byAct) {
        ComparedText text = read.compared();
        Map<Integer, Link> near =
                text.links(Figures.NEAR).stream().collect(Collectors.toMap(Link::gold, Function.identity()));
        Set<Integer> same = text.links(Figures.SAME).stream().map(Link::gold).collect(Collectors.toSet());
        for (int g = 0; g < text.gold().size(); g++) {
            Link link = near.get(g);
            String word = CueWord.of(text.gold().get(g).cue().in(text.text()));
            Act act = link == null
                    ? usual.get(word)
                    : read.statements().get(link.ours()).act();
            int right = same.contains(g) ? 1 : 0;
            byAct.merge(
                    act == null ? NEVER : act.name().toLowerCase(Locale.ROOT),
                    new Counts(right, right, 1),
                    Counts::plus);
        }
    }

    private static Map<String, Act> usualActs(List<ReadText> texts) {
        Map<String, Map<Act, Integer>> seen = new HashMap<>();
        for (ReadText read : texts) {
            for (int i = 0; i < read.statements().size(); i++) {
                Statement statement = read.statements().get(i);
                String cue =
                        read.compared().ours().get(i).cue().in(read.compared().text());
                seen.computeIfAbsent(CueWord.of(cue), w -> new TreeMap<>()).merge(statement.act(), 1, Integer::sum);
            }
        }
        Map<String, Act> usual = new HashMap<>();
        seen.forEach((word, acts) -> acts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> usual.put(word, most.getKey())));
        return usual;
    }
}
