// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** What one article calls one referent, for comparing with other articles. */
final class Profile {
    final int article;
    final Entity entity;
    final Sort sort;
    final List<Label> labels = new ArrayList<>();

    /** Its labels as written, in lower case. */
    final Set<String> wordings = new HashSet<>();

    /** The nouns that its labels end in, in the singular. */
    final Set<String> nouns = new HashSet<>();

    /** Words of names. */
    final Set<String> names = new HashSet<>();

    /** Words that describe it: titles, adjectives. */
    final Set<String> words = new HashSet<>();

    /** Classes of its nouns. */
    final Set<String> classes = new HashSet<>();

    /** The surname of who leads a group or belongs to it; null when nobody is told. */
    @Nullable
    String leader;

    Profile(int article, Entity entity) {
        this.article = article;
        this.entity = entity;
        this.sort = Sort.of(entity.kind());
    }

    boolean isPerson() {
        return entity.kind() == EntityKind.PERSON;
    }

    /** Takes a label's words. */
    void add(Label label, String written, Knowledge knowledge) {
        labels.add(label);
        String[] tokens = written.replaceAll("['\u2019]s$", "").split("[\\s\\u00a0]+");
        String last = tokens[tokens.length - 1];
        wordings.add(String.join(" ", tokens).toLowerCase(Locale.ROOT));
        String noun = singular(last.toLowerCase(Locale.ROOT));
        nouns.add(noun);
        String before = tokens.length > 1 ? tokens[tokens.length - 2].toLowerCase(Locale.ROOT) : "";
        String like = knowledge.likeness(before, noun);
        if (!like.isEmpty()) {
            classes.add(like);
        }
        for (String token : tokens) {
            boolean name = Character.isUpperCase(token.codePointAt(0)) && !knowledge.isKnown(token);
            String word = singular(token.toLowerCase(Locale.ROOT));
            (name ? names : words).add(word);
            String described = sort == Sort.PEOPLE ? knowledge.likeness("", word) : "";
            if (!described.isEmpty()) {
                classes.add(described);
            }
        }
    }

    /** The singular, as far as the ending tells. */
    static String singular(String noun) {
        if (noun.endsWith("men") && noun.length() > "men".length()) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - "ies".length()) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
        return plural && noun.length() > "gas".length() ? noun.substring(0, noun.length() - 1) : noun;
    }
}
