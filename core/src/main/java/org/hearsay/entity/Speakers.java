// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The speakers of one article's statements, found one after the other in order of the text. */
final class Speakers {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither", "noone");
    private static final Set<String> ANYBODY = Set.of("you", "it", "this", "that", "what", "which", "who");

    private final Article article;
    private final Sentences sentences;
    private final Cast cast;
    private final Mentions mentions;
    private final Antecedents antecedents;
    private final Documents documents;
    private final Map<Statement, Found> found = new LinkedHashMap<>();

    /** @param quoted the units of the text that stand inside quotations of statements or in captions, and are no antecedents */
    Speakers(Article article, Sentences sentences, BitSet quoted, Cast cast, Mentions mentions, Nouns nouns) {
        this.article = article;
        this.sentences = sentences;
        this.cast = cast;
        this.mentions = mentions;
        this.antecedents = new Antecedents(cast, sentences, quoted);
        this.documents = new Documents(article.text(), cast, nouns);
    }

    /** Each statement with its speaker, in the order in which they were added. */
    Map<Statement, Found> found() {
        return found;
    }

    Documents documents() {
        return documents;
    }

    void add(Statement statement) {
        Found speaker = find(statement);
        found.put(statement, speaker);
        Member member = speaker.speaker();
        if (member != null && statement.source() != null) {
            member.mentions.add(statement.source());
        }
        documents.add(statement, member);
    }

    private Found find(Statement statement) {
        Span source = statement.source();
        if (source == null) {
            return statement.cue() == null ? carried(statement) : Found.unknown("the text names no source");
        }
        for (Map.Entry<Statement, Found> earlier : found.entrySet()) {
            if (source.equals(earlier.getKey().source()) && earlier.getValue().speaker() != null) {
                return Found.by(How.SHARED, earlier.getValue().speaker(), source);
            }
        }
        Sentence sentence = sentences.at(source.start());
        Optional<Mention> mention = mentions.of(sentence, source);
        if (mention.isEmpty() || NOBODY.contains(mention.get().head())) {
            return Found.unknown("\"" + article.text(source) + "\" names nobody");
        }
        return switch (mention.get().form()) {
            case PRONOUN -> pronoun(statement, mention.get(), sentence);
            case NAME -> mention.get().kind() == EntityKind.PERSON ? person(mention.get()) : name(mention.get());
            case NOUN -> noun(mention.get());
        };
    }

    /** A quotation alone goes on with the speaker of the statement before it, in this passage or the one before. */
    private Found carried(Statement statement) {
        int here = passageOf(statement.content().getFirst());
        Map.Entry<Statement, Found> last = null;
        for (Map.Entry<Statement, Found> earlier : found.entrySet()) {
            last = earlier.getKey().within() == null ? earlier : last;
        }
        if (last == null
                || last.getValue().speaker() == null
                || last.getKey().content().isEmpty()) {
            return Found.unknown("no speaker is named near the quotation");
        }
        int there = passageOf(last.getKey().content().getLast());
        return here - there <= 1
                ? Found.by(How.CARRIED, last.getValue().speaker(), last.getKey().source())
                : Found.unknown("no speaker is named near the quotation");
    }

    private int passageOf(Span span) {
        return sentences.at(span.start()).passage();
    }

    private Found pronoun(Statement statement, Mention pronoun, Sentence sentence) {
        if (FIRST_PERSON.contains(pronoun.head())) {
            return firstPerson(statement, pronoun);
        }
        if (Set.of("who", "which", "that").contains(pronoun.head())) {
            return relative(pronoun, sentence);
        }
        if (pronoun.head().equals("you") || pronoun.head().equals("what")) {
            return Found.unknown("\"" + pronoun.head() + "\" is nobody in particular");
        }
        if (statement.within() != null && antecedents.isQuoted(pronoun.span())) {
            return Found.unknown("\"" + article.text(pronoun.span()) + "\" stands in somebody's quoted words");
        }
        Optional<Member> member = antecedents.of(pronoun, spokeLast());
        if (member.isEmpty()) {
            String reason =
                    ANYBODY.contains(pronoun.head()) ? " is nobody in particular" : " points to nobody named before";
            return Found.unknown("\"" + article.text(pronoun.span()) + "\"" + reason);
        }
        Span via = member.get().lastBefore(pronoun.span().start());
        member.get().gender = member.get().gender.or(pronoun.gender());
        return Found.by(How.PRONOUN, member.get(), via);
    }

    private @Nullable Member spokeLast() {
        Member last = null;
        for (Map.Entry<Statement, Found> earlier : found.entrySet()) {
            boolean outer =
                    earlier.getKey().within() == null && earlier.getValue().speaker() != null;
            last = outer ? earlier.getValue().speaker() : last;
        }
        return last;
    }

    /** "I" inside a quotation is whoever speaks it; elsewhere it is the writer. */
    private Found firstPerson(Statement statement, Mention pronoun) {
        for (Map.Entry<Statement, Found> outer : found.entrySet()) {
            Member speaker = outer.getValue().speaker();
            boolean holds = outer.getKey().content().stream().anyMatch(c -> c.contains(pronoun.span()));
            if (holds && speaker != null && !outer.getKey().equals(statement)) {
                return Found.by(How.PRONOUN, speaker, outer.getKey().source());
            }
        }
        return Found.unknown("\"" + article.text(pronoun.span()) + "\" is the writer");
    }

    /** "the mayor, who said": the noun that the relative clause hangs from. */
    private Found relative(Mention pronoun, Sentence sentence) {
        for (Map.Entry<Statement, Found> earlier : found.entrySet()) {
            Span source = earlier.getKey().source();
            Member speaker = earlier.getValue().speaker();
            if (source != null && speaker != null && source.contains(pronoun.span())) {
                return Found.by(How.PRONOUN, speaker, source);
            }
        }
        int token = sentence.tokenAfter(pronoun.span().start());
        Tree tree = sentence.tree().orElse(null);
        int noun = -1;
        for (int at = token; tree != null && at >= 0 && noun < 0; at = tree.head(at)) {
            noun = tree.is(at, "acl") ? tree.head(at) : -1;
        }
        if (noun < 0 && token > 0) {
            noun = sentence.token(token - 1).isPunctuation() && token > 1 ? token - 2 : token - 1;
        }
        if (tree == null || noun < 0 || noun >= token) {
            return Found.unknown("\"" + article.text(pronoun.span()) + "\" points to nobody named before");
        }
        if (tree.is(noun, "appos") && sentence.token(tree.head(noun)).isProperNoun()) {
            noun = tree.head(noun);
        }
        BitSet below = tree.subtree(noun);
        int first = noun;
        while (first > 0 && below.get(first - 1)) {
            first--;
        }
        int last = noun;
        while (last + 1 < token
                && below.get(last + 1)
                && !sentence.token(last + 1).word().equals(",")) {
            last++;
        }
        while (first < noun && sentence.token(first).tag().equals("IN")) {
            first++;
        }
        Span words = sentence.span(first, last);
        Optional<Mention> mention = mentions.of(sentence, words);
        Found found = mention.isEmpty() || mention.get().form() == Mention.Form.PRONOUN
                ? Found.unknown("\"" + article.text(pronoun.span()) + "\" points to nobody named before")
                : mention.get().form() == Mention.Form.NOUN
                        ? noun(mention.get())
                        : mention.get().kind() == EntityKind.PERSON ? person(mention.get()) : name(mention.get());
        Member speaker = found.speaker();
        if (speaker == null) {
            return found;
        }
        speaker.mentions.add(words);
        return Found.by(How.PRONOUN, speaker, words);
    }

    private Found person(Mention mention) {
        Name name = Name.of(mention.name());
        List<Member> people = called(name, mention);
        boolean known = people.stream().anyMatch(m -> Name.of(m.name).sameAs(name));
        if (name.isFull() && (known || people.size() != 1)) {
            Member member = cast.person(mention.name(), mention.span());
            cast.learn(member, mention);
            return Found.by(How.NAMED, member, null);
        }
        if (people.size() > 1) {
            return Found.unknown("several people of the article are called \"" + mention.name() + "\"");
        }
        if (people.isEmpty() || Name.of(people.getFirst().name).equals(name)) {
            // "Mr Varga" after "Ms Varga" is another person of that name.
            Member member = people.isEmpty() ? cast.add(EntityKind.PERSON, mention.name()) : people.getFirst();
            cast.learn(member, mention);
            return Found.by(How.NAMED, member, null);
        }
        Member member = people.getFirst();
        Span via = fullMention(member, mention.span());
        cast.learn(member, mention);
        return Found.by(How.SURNAME, member, via);
    }

    /** Those whom a name may mean: of several, those whose gender is known to fit, then those named before this place. */
    private List<Member> called(Name name, Mention mention) {
        List<Member> people = cast.people(name).stream()
                .filter(m -> m.gender.fits(mention.gender()))
                .toList();
        if (people.size() > 1 && mention.gender() != Gender.UNKNOWN) {
            people = preferred(people, m -> m.gender == mention.gender());
        }
        return people.size() > 1
                ? preferred(people, m -> m.lastBefore(mention.span().start()) != null)
                : people;
    }

    private static List<Member> preferred(List<Member> people, Predicate<Member> wanted) {
        List<Member> fewer = people.stream().filter(wanted).toList();
        return fewer.isEmpty() ? people : fewer;
    }

    /** The mention nearest before, or else after, that gives the full name. */
    private @Nullable Span fullMention(Member member, Span here) {
        Span best = null;
        for (Span span : member.mentions) {
            if (Name.of(article.text(span)).isFull()
                    && !span.overlaps(here)
                    && (best == null || span.start() < here.start())) {
                best = span;
            }
        }
        return best;
    }

    /** An organisation, a place or people by name. */
    private Found name(Mention mention) {
        boolean maybePerson = mention.head().equals(mention.name().toLowerCase(Locale.ROOT))
                && mention.kind() == EntityKind.ORGANISATION
                && !cast.people(Name.of(mention.name())).isEmpty();
        if (maybePerson) {
            return person(mention);
        }
        Optional<Member> before = antecedents.of(mention).filter(m -> m.name.equalsIgnoreCase(mention.name()));
        Member member = before.orElseGet(() -> cast.named(mention.kind(), mention.name()));
        cast.learn(member, mention);
        return Found.by(How.NAMED, member, null);
    }

    private Found noun(Mention mention) {
        if (mention.kind() == EntityKind.DOCUMENT) {
            Found document = documents.find(mention, cast.affiliation(mention));
            Member speaker = document.speaker();
            if (speaker != null && speaker.issuer == null && mention.definite()) {
                speaker.issuer = spokeLast();
            }
            return document;
        }
        boolean headline = isApart(mention.span()) && !mention.introduced(article.text());
        boolean pointsBack = mention.definite() || mention.plural() || mention.kind() == EntityKind.COLLECTIVE;
        if (pointsBack || headline) {
            Optional<Member> member =
                    (headline ? antecedents.anywhere(mention) : antecedents.of(mention)).or(() -> kin(mention));
            if (member.isPresent()) {
                Span via = member.get().lastBefore(mention.span().start());
                boolean title = member.get().kind == EntityKind.PERSON;
                if (mention.name().length() > member.get().name.length()
                        && member.get().kind == EntityKind.COLLECTIVE) {
                    member.get().name = mention.name();
                }
                cast.learn(member.get(), mention);
                return Found.by(title ? How.TITLE : How.NOMINAL, member.get(), via);
            }
        }
        Member member = cast.add(mention.kind(), mention.name());
        member.plural = mention.plural();
        cast.learn(member, mention);
        return Found.by(mention.kind() == EntityKind.UNNAMED ? How.UNNAMED : How.NAMED, member, null);
    }

    /** Whether words stand in a headline or the like, which the body then tells at length. */
    private boolean isApart(Span span) {
        return article.passageAt(span.start())
                .filter(p -> p.role() == PassageRole.HEADLINE
                        || p.role() == PassageRole.STANDFIRST
                        || p.role() == PassageRole.CROSSHEAD)
                .isPresent();
    }

    /** "Rebels", then "the rebel groups": a collective that is called by a word of the other's. */
    private Optional<Member> kin(Mention mention) {
        String words = " " + mention.name().toLowerCase(Locale.ROOT) + " ";
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.COLLECTIVE && mention.kind() == EntityKind.COLLECTIVE)
                .filter(m -> m.nouns.stream().anyMatch(n -> words.contains(" " + n + " "))
                        || (" " + m.name.toLowerCase(Locale.ROOT) + " ").contains(" " + mention.head() + " "))
                .findFirst();
    }
}
