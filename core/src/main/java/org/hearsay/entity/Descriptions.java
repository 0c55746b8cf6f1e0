// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Capitalised words that stand before different nouns of the article: "Marxist guerrillas", "Marxist groups". They
 * describe, and are no part of a name that ends in them.
 */
final class Descriptions {
    private Descriptions() {}

    static Set<String> of(List<Sentence> sentences) {
        Map<String, Set<String>> nounsAfter = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token token = sentence.token(i);
                Token next = sentence.token(i + 1);
                boolean common = next.tag().equals("NN")
                        || next.tag().equals("NNS")
                        || next.tag().equals("JJ");
                if (Character.isUpperCase(token.word().charAt(0)) && common) {
                    nounsAfter
                            .computeIfAbsent(token.word(), k -> new HashSet<>())
                            .add(next.lemma());
                }
            }
        }
        Set<String> descriptions = new HashSet<>();
        nounsAfter.forEach((word, after) -> {
            if (after.size() > 1) {
                descriptions.add(word);
            }
        });
        return descriptions;
    }
}
