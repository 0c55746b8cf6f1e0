// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;

/** The noun phrases that name what the resolution of speakers knows already. */
final class KnownEntities {
    private final Scene scene;

    KnownEntities(Scene scene) {
        this.scene = scene;
    }

    void join() {
        for (Entity entity : scene.entities) {
            if (entity.kind() != EntityKind.DOCUMENT) {
                entity.mentions().forEach(m -> join(entity, m));
            }
        }
    }

    private void join(Entity entity, Span mention) {
        Set<String> name = words(entity.name());
        boolean first = true;
        for (NounPhrase phrase : phrasesIn(mention)) {
            boolean named = entity.kind() == EntityKind.PERSON && endsInName(phrase, name);
            boolean opens =
                    first && (entity.kind() != EntityKind.PERSON || !phrase.isNamed()) && !owns(phrase, mention);
            if (named || (opens && fits(entity, phrase))) {
                take(entity, phrase, named);
            }
            first &= owns(phrase, mention);
        }
    }

    /** @param named whether the phrase ends in a person's name, whatever the engine takes it for */
    private void take(Entity entity, NounPhrase phrase, boolean named) {
        Referents.Referent referent = scene.of(phrase);
        if (referent.entity != null) {
            return;
        }
        Sort sort = Sort.of(entity.kind());
        boolean several = sort == Sort.PERSON && referent.sort == Sort.PEOPLE && !phrase.isNamed();
        boolean another = !named && phrase.isNamed() && referent.sort != null && referent.sort != sort;
        boolean otherName = sort == Sort.PEOPLE
                && scene.naming(entity.id())
                        .filter(before -> scene.referents.differInName(before, phrase))
                        .isPresent();
        if (another || otherName || (several && entity.kind() == EntityKind.PERSON)) {
            return;
        }
        referent.sort = several ? Sort.PEOPLE : sort;
        referent.somebody = entity.kind() == EntityKind.PERSON;
        scene.names(phrase, entity.id());
        scene.naming(entity.id()).ifPresent(before -> scene.referents.join(before, phrase));
    }

    /** A person is no more than a role's noun or a name; anything else is what the words begin with. */
    private boolean fits(Entity entity, NounPhrase phrase) {
        return entity.kind() == EntityKind.PERSON
                ? scene.sort(phrase) == Sort.PERSON
                : scene.knowledge.kind(phrase) != EntityKind.DOCUMENT;
    }

    /** Whether a phrase of a mention is only the possessor of what follows: "the ministry's spokesman". */
    private static boolean owns(NounPhrase phrase, Span mention) {
        int next = phrase.head() + 1;
        return next < phrase.sentence().size()
                && phrase.sentence().token(next).tag().equals("POS")
                && phrase.sentence().token(next).span().end() < mention.end();
    }

    private static boolean endsInName(NounPhrase phrase, Set<String> name) {
        return name.contains(phrase.noun().lower()) && phrase.noun().isProperNoun();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s\\u00a0-]+")));
    }

    private List<NounPhrase> phrasesIn(Span span) {
        int low = 0;
        int high = scene.phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scene.phrases.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = low;
        while (end < scene.phrases.size() && scene.phrases.get(end).overlaps(span)) {
            end++;
        }
        return scene.phrases.subList(low, end);
    }
}
