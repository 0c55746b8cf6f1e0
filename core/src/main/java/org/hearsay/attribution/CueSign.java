// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

/** What may be seen of a word that tells whether it is a cue. The order is part of the model's file. */
enum CueSign {
    ANY("how often words are cues"),
    LEMMA("the word"),
    TAG("its part of speech"),
    LEMMA_TAG("the word as this part of speech"),
    RELATION("what it is in its clause"),
    LEMMA_RELATION("what this word is in its clause"),
    CLUSTER("words that are used alike"),
    CLUSTER_RELATION("what words used alike are in their clause"),
    WORD("the form of the word"),
    TAG_RELATION("what this part of speech is in its clause"),
    WORD_NEAR("a word near it"),
    TAG_NEAR("the kind of word near it"),
    CLUSTER_NEAR("words used like one near it"),
    TAGS("the kinds of the words around it"),
    LEMMA_NEXT("the word with the next one"),
    LEMMA_BEFORE("the word with the one before"),
    LEMMA_NEXT_TAG("the word with the kind of the next one"),
    CLUSTER_NEXT_TAG("words used alike with the kind of the next one"),
    ABOVE("a word above it in the sentence"),
    ABOVE_TAG("the kind of word that it depends on"),
    ABOVE_PATH("its place in the sentence"),
    ABOVE_CLUSTER("words used like one above it"),
    QUOTED("inside or outside quotation marks"),
    QUOTED_LEMMA("this word inside or outside quotation marks"),
    QUOTATION_NEAR("how far a quotation is"),
    QUOTATION_BEFORE("words used alike after a quotation"),
    QUOTATION_AFTER("words used alike before a quotation"),
    QUOTED_RELATION("its clause inside or outside quotation marks"),
    EDGE("first or last in the sentence"),
    LENGTH("the length of the sentence"),
    RULE("what the rules say"),
    RULE_WEIGHT("how sure the rules are"),
    BELOW("what hangs from it"),
    BELOW_LEMMA("what hangs from this word"),
    BELOW_CLUSTER("words used like one that hangs from it"),
    BELOW_NAME("whether a name hangs from it"),
    BELOW_ALIKE("what hangs from words used alike"),
    BELOW_OPENING("how what hangs from it begins"),
    BELOW_OPENING_LEMMA("how what hangs from this word begins"),
    SUBJECT("the kind of its subject"),
    SUBJECT_QUOTED("its subject beyond a quotation mark"),
    COMPLEMENT("the clause that this word governs"),
    FRAME("all that hangs from it"),
    COUNT("how much hangs from it"),
    HAS_SUBJECT("whether it has a subject"),
    CLAUSE("subject and clause of words used alike");

    private final String description;

    CueSign(String description) {
        this.description = description;
    }

    /** For people. */
    String description() {
        return description;
    }
}
