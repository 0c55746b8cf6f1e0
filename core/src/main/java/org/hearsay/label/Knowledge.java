// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Nouns;
import org.hearsay.language.Token;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** What the lexicons tell of nouns, for all articles. Immutable. */
final class Knowledge {
    private final Nouns nouns;
    private final Set<String> members;
    private final Set<String> leading;
    private final Set<String> dates;
    private final Set<String> demonyms = new HashSet<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> naming = new HashMap<>();

    Knowledge(Lexicons lexicons) {
        this.nouns = new Nouns(lexicons);
        this.dates = Set.copyOf(lexicons.words("date-words.txt"));
        this.leading = Set.copyOf(lexicons.words("leading-verbs.txt"));
        this.members = Set.copyOf(lexicons.words("member-nouns.txt"));
        lexicons.entries("demonyms.txt", 2)
                .forEach(e -> demonyms.add(e.column(0).toLowerCase(Locale.ROOT)));
        lexicons.entries("like-nouns.txt", 2).forEach(e -> classes.put(e.column(0), e.column(1)));
        lexicons.entries("naming-verbs.txt", 2).forEach(e -> naming.put(e.column(0), e.column(1)));
    }

    /** What a phrase's noun denotes, alone or with the word before it; null when that is not known. */
    @Nullable
    EntityKind kind(NounPhrase phrase) {
        String before = phrase.head() > phrase.first()
                ? phrase.sentence().token(phrase.head() - 1).lower()
                : "";
        return nouns.kind(before, phrase.noun().lemma())
                .or(() -> nouns.kind(before, phrase.noun().lower()))
                .orElse(null);
    }

    /** What one word denotes; null when that is not known. */
    @Nullable
    EntityKind kind(Token word) {
        return nouns.kind("", word.lemma()).orElse(null);
    }

    boolean isDemonym(String word) {
        return demonyms.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The class of nouns that one referent is called by in turn; empty when the lexicon knows none. */
    String likeness(NounPhrase phrase) {
        String before = phrase.head() > phrase.first()
                ? phrase.sentence().token(phrase.head() - 1).lower()
                : "";
        String own = likeness(before, phrase.lemma());
        return own.isEmpty() && phrase.isPlural() ? classes.getOrDefault(before, "") : own;
    }

    /** The class of a noun, alone or with the word before it; empty when the lexicon knows none. */
    String likeness(String before, String lemma) {
        String pair = classes.get(before + " " + lemma);
        return pair != null ? pair : classes.getOrDefault(lemma, "");
    }

    /** Whether a word is a noun that the lexicon knows, or names inhabitants, and not only a name. */
    boolean isKnown(String word) {
        return isDemonym(word)
                || nouns.kind("", Profile.singular(word.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** Whether a noun is of people who stand for the group that they belong to: "members", "men", "troops". */
    boolean isOfMembers(NounPhrase phrase) {
        return members.contains(phrase.lemma());
    }

    boolean isDateWord(String word) {
        return dates.contains(word);
    }

    /** Whether a verb says that its subject leads its object: "commands". */
    boolean leads(Token verb) {
        return leading.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    /** How a verb gives a name: "as" ("describe the exit as a flight"), "object" ("call the exit a flight"),
     * "passive" ("known as a flight"); or null. */
    @Nullable
    String naming(Token verb) {
        return naming.get(verb.lemma().toLowerCase(Locale.ROOT));
    }
}
