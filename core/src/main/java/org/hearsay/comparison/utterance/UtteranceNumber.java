// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

/** A number that decides which statements tell one utterance, with the range in which it is sought and by what step. */
public enum UtteranceNumber {
    /** What a light word weighs, by another. */
    LIGHT(0, 1, 0.1),
    /** What a name weighs: it tells whom an utterance is about, and many are about the same. */
    NAME(0, 1, 0.1),
    /** What a word loses that every outlet says itself: it tells which event, not which utterance. */
    EVENT(0, 1, 0.1),
    /** Likeness: what speaks for nothing yet. */
    BIAS(-8, 0, 0.25),
    /** Likeness: how much of the lesser is contained in the other; a cut is wholly. */
    CONTAINED(0, 6, 0.5),
    /** Likeness: the Jaccard index. */
    JACCARD(0, 8, 0.5),
    /** Likeness: the longest run of words. */
    RUN(0, 6, 0.5),
    /** Likeness: the same speaker. */
    SAME_SPEAKER(0, 3, 0.25),
    /** Likeness: the same speaker, divided by how much he says in an article: who is quoted once mostly said one thing. */
    SELDOM_SPEAKER(0, 3, 0.25),
    /** Likeness: another speaker. */
    OTHER_SPEAKER(-3, 0, 0.25),
    /** Likeness: another speaker, and words that are not wholly contained. */
    OTHER_WORDS(-4, 0, 0.5),
    /** Likeness: a number in common, twice as much if it is an exact one; other numbers speak against it. */
    COMMON_NUMBER(0, 2, 0.2),
    /** Likeness: one shared word only. */
    ONE_SHARED(-3, 0, 0.25),
    /** Likeness: what the shared words lack to the weight of one telling word. */
    LITTLE(-4, 0, 0.5),
    /** Likeness: words in marks that the other has in one run, which are hardly there by chance. */
    ONE_RUN(0, 3, 0.2),
    /** Likeness of sentences, by that of clauses that are alike themselves. */
    SENTENCE(0.5, 1, 0.05),
    /** What is contained to this share in another's words may be them, given to somebody else. */
    WHOLLY(0.5, 1, 0.05),
    /** … if it is so many words. */
    WHOLLY_WORDS(1, 6, 1),
    /** So many words in one run of another are a cut of it; fewer may be anybody's. */
    CUT_WORDS(2, 6, 1),
    /** Of the articles that tell either of two sentences, the share that must tell both in one breath to make them one. */
    TOGETHER(0, 0.8, 0.1),
    /** So much of telling words makes an utterance known, where nobody else is told to have said it. */
    LONE_KNOWN(0.2, 2, 0.1),
    /** … by so many words at least. */
    LONE_WORDS(1, 4, 1),
    /** … or by what is so great a share of all that it says. */
    LONE_NEARLY_ALL(0.4, 1, 0.1),
    /** One word is enough where the speaker is the same, if it tells so much. */
    LONE_ONE_WORD(0.2, 1.2, 0.05),
    /** … and is so great a share of what it says. */
    LONE_ONE_SHARE(0.1, 0.9, 0.05),
    /** How like an utterance the outlet's own words must be. */
    OWN_LIKE(0.1, 0.9, 0.1),
    /** So much of what the utterance says must be there: a mention of its subject is no assertion. */
    OWN_COVERED(0.1, 0.9, 0.1),
    /** … or so much of what the outlet says itself. */
    OWN_COVERING(0.1, 0.9, 0.1),
    /** … if it is so many words. */
    OWN_COVERING_WORDS(1, 5, 1),
    /** So much of what is told barely must be words that most tellings of an utterance have. */
    BARE_MARKING(0.1, 0.9, 0.1);

    private final double least;
    private final double most;
    private final double step;

    UtteranceNumber(double least, double most, double step) {
        this.least = least;
        this.most = most;
        this.step = step;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public double step() {
        return step;
    }
}
