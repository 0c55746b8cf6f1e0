// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The speakers of a story's articles. What one article tells of a person's ties holds in the others too. */
public final class Parties {
    private final List<ReadArticle> articles;
    private final Vocabulary vocabulary;
    private final Map<String, @Nullable Party> known = new HashMap<>();
    /** Somebody as an article names him. */
    private record Named(ReadArticle article, Entity entity) {}

    /** A passive whose subject is spoken to. */
    private static final Pattern HEARD = Pattern.compile(
            "\\b(?:am|is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+)?(?:told|informed|reminded|notified|assured)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INDEFINITE =
            Pattern.compile("(?:an?|one|some|another|several|two|three|many)\\b", Pattern.CASE_INSENSITIVE);

    /** "Unrepentant Prask", at the beginning of a sentence: these endings are of adjectives, not of names. */
    private static final Pattern ADJECTIVE =
            Pattern.compile("\\w+(?:less|ful|ous|ing|ant|ent|[cdglnstvwz]ed)", Pattern.CASE_INSENSITIVE);

    /** What stands behind the noun of a description: "an adviser to the president" is no president. */
    private static final Pattern COMPLEMENT =
            Pattern.compile("(?<=\\p{Ll})\\s(?:to|of|for|from|at|in|with|about)\\s.*");

    /** A description of fewer words may fit several. */
    private static final int FEWEST_TELLING = 2;

    private final Map<List<String>, String> institutions = new HashMap<>();
    private final Map<ReadArticle, Set<String>> companies = new IdentityHashMap<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Map<String, Named> persons = new HashMap<>();
    private final Map<String, Set<String>> tiesBySurname = new HashMap<>();

    /**
     * @param lexicons where institutions that go by several names are told
     */
    public Parties(List<ReadArticle> articles, Vocabulary vocabulary, Lexicons lexicons) {
        this.articles = articles;
        this.vocabulary = vocabulary;
        for (LexiconEntry entry : lexicons.entries("institution-names.txt", 1)) {
            String[] names = entry.column(0).split(",");
            for (String name : names) {
                institutions.put(stems(name), names[names.length - 1]);
            }
        }
        lexicons.entries("first-names.txt", 2).forEach(e -> firstNames.add(e.column(0)));
        for (ReadArticle article : articles) {
            article.entities().stream()
                    .filter(e -> e.kind() == EntityKind.PERSON)
                    .forEach(e -> learn(article, e));
            article.statements().forEach(s -> learn(article, s));
        }
    }

    /** Whether what stands before a surname describes rather than names. */
    private boolean isDescribed(String name) {
        String first = name.split(" ", 2)[0];
        return ADJECTIVE.matcher(first).matches() && !firstNames.contains(first);
    }

    private void learn(ReadArticle article, Entity person) {
        List<String> words = stems(person.name());
        if (!words.isEmpty()) {
            if (words.size() > 1 && !isDescribed(person.name())) {
                persons.putIfAbsent(words.getLast(), new Named(article, person));
            }
            tiesBySurname.computeIfAbsent(words.getLast(), w -> new HashSet<>()).addAll(ties(article, person));
        }
    }

    /** A source keeps the appositions that tell whose spokesman somebody is. */
    private void learn(ReadArticle article, Statement statement) {
        Span source = statement.source();
        String words = source == null ? "" : source.in(article.article().text());
        article.speaker(statement)
                .filter(e -> e.kind() == EntityKind.PERSON && !namesSeveral(article, words))
                .map(e -> stems(e.name()))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> {
                    Set<String> beside = new HashSet<>(stems(words));
                    beside.removeAll(name);
                    tiesBySurname
                            .computeIfAbsent(name.getLast(), w -> new HashSet<>())
                            .addAll(beside);
                });
    }

    /** Two who speak side by side are not each other's spokesmen. */
    private static boolean namesSeveral(ReadArticle article, String source) {
        return source.contains(" and ")
                && article.entities().stream()
                                .filter(e -> e.kind() == EntityKind.PERSON && source.contains(e.name()))
                                .count()
                        > 1;
    }

    /** Who speaks in a statement of an article; null when unknown. */
    public @Nullable Party of(int article, Statement statement) {
        ReadArticle read = articles.get(article);
        if (hears(read.article().text(), statement)) {
            return null;
        }
        Optional<Entity> speaker = read.speaker(statement);
        if (speaker.isEmpty()) {
            Span source = statement.source();
            return source == null ? null : named(source.in(read.article().text()));
        }
        boolean definite = definite(read, statement);
        String key = article + " " + speaker.get().id() + definite;
        if (!known.containsKey(key)) {
            known.put(key, party(read, issuer(read, speaker.get()), definite));
        }
        return known.get(key);
    }

    /** Who "was told that …" did not say it. */
    private static boolean hears(String text, Statement statement) {
        Span source = statement.source();
        Cue cue = statement.cue();
        return source != null
                && cue != null
                && source.end() <= cue.span().start()
                && HEARD.matcher(new Span(source.end(), cue.span().end()).in(text))
                        .find();
    }

    /** A person of the story whose surname these words are, as a transcript writes it before a turn. */
    private @Nullable Party named(String words) {
        List<String> stems = stems(words);
        return stems.isEmpty() ? null : ofSurname(stems.getLast());
    }

    private @Nullable Party ofSurname(String stem) {
        Named person = persons.get(stem);
        return person == null ? null : party(person.article(), person.entity(), true);
    }

    /** The only person of the story of whom some article tells all that a description says, or all but its noun; else null. */
    private @Nullable Party holder(List<String> description) {
        List<String> told =
                description.size() > FEWEST_TELLING ? description.subList(0, description.size() - 1) : description;
        List<String> holders = told.size() < FEWEST_TELLING
                ? List.of()
                : tiesBySurname.entrySet().stream()
                        .filter(e -> e.getValue().containsAll(told))
                        .map(Map.Entry::getKey)
                        .toList();
        return holders.size() == 1 ? ofSurname(holders.getFirst()) : null;
    }

    private static boolean definite(ReadArticle article, Statement statement) {
        Span source = statement.source();
        return source == null
                || !INDEFINITE.matcher(source.in(article.article().text())).lookingAt();
    }

    private static Entity issuer(ReadArticle article, Entity entity) {
        return entity.kind() == EntityKind.DOCUMENT
                ? entity(article, entity.issuer()).orElse(entity)
                : entity;
    }

    private static Optional<Entity> entity(ReadArticle article, @Nullable String id) {
        return article.entities().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private @Nullable Party party(ReadArticle article, Entity entity, boolean definite) {
        String name = Character.isLowerCase(entity.name().codePointAt(0))
                ? COMPLEMENT.matcher(entity.name()).replaceFirst("")
                : institutions.getOrDefault(stems(entity.name()), entity.name());
        List<Word> words = vocabulary.words(name).stream().filter(Word::content).toList();
        if (words.isEmpty()) {
            return null;
        }
        List<String> stems = words.stream().map(Word::stem).toList();
        boolean surname = stems.size() == 1
                || (stems.size() == 2
                        && Character.isUpperCase(entity.name().codePointAt(0))
                        && isDescribed(entity.name()));
        Party fuller = surname ? ofSurname(stems.getLast()) : null;
        if (fuller != null) {
            return fuller;
        }
        if (entity.kind() == EntityKind.DOCUMENT) {
            return null;
        }
        Party holder = entity.kind() == EntityKind.UNNAMED && definite ? holder(stems) : null;
        if (holder != null) {
            return holder;
        }
        Set<String> ties = new HashSet<>(ties(article, entity));
        if (entity.kind() == EntityKind.PERSON) {
            ties.addAll(tiesBySurname.getOrDefault(stems.getLast(), Set.of()));
        }
        boolean proper = words.getLast().capital();
        boolean plural = entity.kind() == EntityKind.COLLECTIVE
                || (!proper && vocabulary.isPlural(words.getLast().form()));
        boolean trusted = stems.size() > 1 || persons.containsKey(stems.getLast());
        Party party = new Party(
                entity.kind(), entity.name(), stems, proper, plural, trusted, definite, ties, company(article));
        return proper && trusted ? party.with(companyOf(party.key())) : party;
    }

    /** Who is named in any article that names somebody: two that one article names are two in all. */
    private Set<String> companyOf(String key) {
        Set<String> names = new HashSet<>();
        articles.stream().map(this::company).filter(c -> c.contains(key)).forEach(names::addAll);
        return names;
    }

    private Set<String> company(ReadArticle article) {
        return companies.computeIfAbsent(article, a -> {
            Set<String> names = new HashSet<>();
            a.entities().stream()
                    .filter(e -> e.kind() == EntityKind.PERSON)
                    .map(e -> stems(e.name()))
                    .filter(n -> n.size() > 1)
                    .forEach(n -> names.add(n.getLast()));
            a.entities().stream()
                    .filter(e -> e.kind() == EntityKind.ORGANISATION)
                    .forEach(e -> names.add(String.join(" ", stems(e.name()))));
            return names;
        });
    }

    private Set<String> ties(ReadArticle article, Entity entity) {
        List<String> ties = new ArrayList<>(entity.roles());
        entity(article, entity.affiliation()).ifPresent(e -> ties.add(e.name()));
        Set<String> stems = new HashSet<>();
        ties.forEach(t -> stems.addAll(stems(t)));
        return stems;
    }

    private List<String> stems(String words) {
        return vocabulary.words(words).stream()
                .filter(Word::content)
                .map(Word::stem)
                .toList();
    }
}
