// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.learning.Features;
import org.jspecify.annotations.Nullable;

/** What is seen of a word that may be the head of a cue: the word, its neighbours, what it governs and what governs it. */
final class CueFeatures {
    private static final int HIGHEST = 3;
    private static final int FARTHEST_MARK = 8;

    private final Features features;

    CueFeatures(Features features) {
        this.features = features;
    }

    /** Whether a word may head a cue at all: verbs, nouns, adjectives, adverbs, some prepositions, marks that attribute. */
    static boolean mayBeCue(Sentence sentence, int token) {
        Token t = sentence.token(token);
        String tag = t.tag();
        return switch (tag.charAt(0)) {
            case 'V', 'J', ':' -> true;
            case 'N' -> !t.isProperNoun();
            case 'I', 'T' ->
                switch (t.lower()) {
                    case "per", "for", "against", "to", "of", "in", "with", "by", "on", "as", "like", "behind" -> true;
                    default -> false;
                };
            case 'R' -> tag.equals("RB");
            default -> false;
        };
    }

    /**
     * The features of a token.
     *
     * @param rule what the rules made of it; null when nothing
     */
    int[] of(CodedSentence s, int t, @Nullable Labelled rule) {
        see(s, t, rule);
        return features.drained();
    }

    /** Sees a token, leaving what was seen in the features. */
    void see(CodedSentence s, int t, @Nullable Labelled rule) {
        word(s, t);
        around(s, t);
        below(s, t);
        above(s, t);
        quotations(s, t);
        int by = rule == null ? 0 : rule.by().hashCode();
        features.add(CueSign.RULE, by);
        features.add(CueSign.RULE_WEIGHT, rule == null ? 0 : (int) (10 * rule.weight()), by);
    }

    private void word(CodedSentence s, int t) {
        features.add(CueSign.ANY, 0);
        features.add(CueSign.LEMMA, s.lemma[t]);
        features.add(CueSign.TAG, s.tag[t]);
        features.add(CueSign.LEMMA_TAG, s.lemma[t], s.tag[t]);
        features.add(CueSign.RELATION, s.relation[t]);
        features.add(CueSign.LEMMA_RELATION, s.lemma[t], s.relation[t]);
        features.add(CueSign.CLUSTER, s.cluster[t]);
        features.add(CueSign.CLUSTER_RELATION, s.cluster[t], s.relation[t]);
        features.add(CueSign.WORD, s.word[t]);
        features.add(CueSign.TAG_RELATION, s.tag[t], s.relation[t]);
    }

    private void around(CodedSentence s, int t) {
        for (int d = -2; d <= 2; d++) {
            if (d != 0) {
                features.add(CueSign.WORD_NEAR, d, s.at(s.word, t + d));
                features.add(CueSign.TAG_NEAR, d, s.at(s.tag, t + d));
                features.add(CueSign.CLUSTER_NEAR, d, s.at(s.cluster, t + d));
            }
        }
        features.add(CueSign.TAGS, s.at(s.tag, t - 1), s.tag[t], s.at(s.tag, t + 1));
        features.add(CueSign.LEMMA_NEXT, s.lemma[t], s.at(s.word, t + 1));
        features.add(CueSign.LEMMA_BEFORE, s.lemma[t], s.at(s.word, t - 1));
        features.add(CueSign.LEMMA_NEXT_TAG, s.lemma[t], s.at(s.tag, t + 1));
        features.add(CueSign.CLUSTER_NEXT_TAG, s.cluster[t], s.at(s.tag, t + 1));
        features.add(CueSign.EDGE, t == 0 ? 0 : t == s.size - 1 ? 1 : 2, s.tag[t]);
        features.add(CueSign.LENGTH, CodedSentence.bucket(s.size));
    }

    private void above(CodedSentence s, int t) {
        int path = s.relation[t];
        int at = s.head[t];
        for (int up = 1; up <= HIGHEST && at >= 0; up++) {
            path = Features.mixed(path, s.relation[at]);
            features.add(CueSign.ABOVE, up, s.lemma[at]);
            features.add(CueSign.ABOVE_TAG, up, s.tag[at], s.relation[t]);
            features.add(CueSign.ABOVE_PATH, path);
            features.add(CueSign.ABOVE_CLUSTER, s.cluster[at], path);
            at = s.head[at];
        }
    }

    private void below(CodedSentence s, int t) {
        int frame = 0;
        int complement = 0;
        boolean subject = false;
        List<Integer> children = s.children(t);
        for (int child : children) {
            int relation = s.relation[child];
            int opening = s.word[s.first[child]];
            frame += relation * (child < t ? 31 : 17);
            features.add(CueSign.BELOW, relation);
            features.add(CueSign.BELOW_LEMMA, s.lemma[t], relation);
            features.add(CueSign.BELOW_CLUSTER, relation, s.cluster[child]);
            features.add(CueSign.BELOW_NAME, relation, s.name[child], s.tag[child]);
            features.add(CueSign.BELOW_ALIKE, s.cluster[t], relation);
            features.add(CueSign.BELOW_OPENING, relation, opening);
            features.add(CueSign.BELOW_OPENING_LEMMA, s.lemma[t], relation, opening);
            if (Relations.isSubject(relation)) {
                subject = true;
                features.add(CueSign.SUBJECT, s.tag[child], s.name[child], s.lemma[t]);
                features.add(CueSign.SUBJECT_QUOTED, s.tag[child], s.isQuoted(child) == s.isQuoted(t) ? 1 : 0);
            }
            if (relation == Relations.CCOMP || relation == Relations.XCOMP) {
                complement += relation;
                features.add(CueSign.COMPLEMENT, s.lemma[t], relation, s.tag[child]);
            }
        }
        features.add(CueSign.FRAME, frame);
        features.add(CueSign.COUNT, children.size());
        features.add(CueSign.HAS_SUBJECT, subject ? 1 : 0, s.tag[t]);
        features.add(CueSign.CLAUSE, complement, subject ? 1 : 0, s.cluster[t]);
    }

    /** Whether it stands in, before or after a quotation, and how far. */
    private void quotations(CodedSentence s, int t) {
        int inside = s.isQuoted(t) ? 1 : 0;
        int before = toMark(s, t, -1);
        int after = toMark(s, t, 1);
        features.add(CueSign.QUOTED, inside);
        features.add(CueSign.QUOTED_LEMMA, inside, s.lemma[t]);
        features.add(CueSign.QUOTATION_NEAR, inside, before, after);
        features.add(CueSign.QUOTATION_BEFORE, inside, Math.min(before, 4), s.cluster[t]);
        features.add(CueSign.QUOTATION_AFTER, inside, Math.min(after, 4), s.cluster[t]);
        features.add(CueSign.QUOTED_RELATION, inside, s.relation[t]);
    }

    /** How many tokens on a quotation begins or ends; 0: none near. */
    private static int toMark(CodedSentence s, int t, int step) {
        for (int d = 1; d <= FARTHEST_MARK; d++) {
            int at = t + step * d;
            if (at < 0 || at >= s.size) {
                return 0;
            }
            if (s.quotation[at] != s.quotation[t]) {
                return d;
            }
        }
        return 0;
    }
}
