// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Statement;

/** The speakers whom pronouns mean. */
final class PronounSpeakers {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> ANYBODY = Set.of("it", "this");

    /** How far into its sentence a pronoun still takes up the sentence before. */
    private static final int OPENING = 30;

    /** How many sentences back two people are still "they". */
    private static final int NEAR = 4;

    private final String text;
    private final Sentences sentences;
    private final Mentions mentions;
    private final PronounAntecedents antecedents;
    private final NameSpeakers names;
    private final NounSpeakers nouns;
    private final FoundSpeakers found;
    private final Pairs pairs;

    /** @param found the speakers of the statements before */
    PronounSpeakers(
            String text,
            Sentences sentences,
            Mentions mentions,
            PronounAntecedents antecedents,
            NameSpeakers names,
            NounSpeakers nouns,
            FoundSpeakers found,
            Pairs pairs) {
        this.pairs = pairs;
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.antecedents = antecedents;
        this.names = names;
        this.nouns = nouns;
        this.found = found;
    }

    /** The speaker of a statement whose source is a pronoun. */
    Found of(Statement statement, Mention pronoun, Sentence sentence) {
        String word = pronoun.head();
        if (FIRST_PERSON.contains(word)) {
            // "I" inside a quotation is whoever speaks it; elsewhere it is the writer.
            return found.speaking(pronoun.span()).orElseGet(() -> unknown(pronoun, "is the writer"));
        }
        if (RELATIVE.contains(word)) {
            return found.around(pronoun.span())
                    .filter(way -> !isThing(word, way))
                    .orElseGet(() -> relative(statement, pronoun, sentence));
        }
        if (word.equals("you") || word.equals("what")) {
            Optional<Member> asked = word.equals("you") ? found.addressee(statement) : Optional.empty();
            if (asked.isPresent()) {
                return spokenBy(asked.get(), pronoun);
            }
            return Found.unknown("\"" + word + "\" is nobody in particular");
        }
        if (statement.within() != null && antecedents.isQuoted(pronoun.span())) {
            return inside(statement, pronoun);
        }
        Optional<Found> document = document(statement, pronoun, sentence);
        if (document.isPresent()) {
            return document.get();
        }
        Optional<Member> member = ofItself(statement, pronoun, sentence)
                .or(() -> pair(pronoun, statement))
                .or(() -> antecedents
                        .of(pronoun, found.spokeLast(pronoun.gender()), found.asker(statement), statement.content())
                        .or(() -> antecedents.namedNext(pronoun)));
        return member.isPresent()
                ? spokenBy(member.get(), pronoun)
                : unknown(
                        pronoun, ANYBODY.contains(word) ? "is nobody in particular" : "points to nobody named before");
    }

    /** "The suit names two firms. It alleges …": the document that the sentence before is about. */
    private Optional<Found> document(Statement statement, Mention pronoun, Sentence sentence) {
        Sentence before = sentences.before(sentence);
        if (!pronoun.head().equals("it")
                || before == sentence
                || pronoun.span().start() - sentence.span().start() > OPENING
                || antecedents.isQuoted(before.span())) {
            return Optional.empty();
        }
        return subject(before)
                .filter(m -> m.kind() == EntityKind.DOCUMENT && m.form() == Mention.Form.NOUN)
                .filter(m -> !antecedents.isDocument(m.span()))
                .flatMap(m -> Optional.ofNullable(nouns.of(m, statement).speaker()))
                .map(member -> spokenBy(member, pronoun));
    }

    /** "The firm has sold its mill, it said": the organisation that the words before "it said" are about. */
    private Optional<Member> ofItself(Statement statement, Mention pronoun, Sentence sentence) {
        Tree tree = sentence.tree().orElse(null);
        int first = statement.content().isEmpty()
                ? -1
                : statement.content().getFirst().start();
        boolean behind = pronoun.head().equals("it")
                && sentence.span().contains(first)
                && statement.content().getFirst().end() <= pronoun.span().start()
                && statement.kind() == Kind.INDIRECT;
        if (tree == null || !behind) {
            return Optional.empty();
        }
        for (int i = sentence.tokenAfter(first);
                sentence.token(i).span().end() < pronoun.span().start();
                i++) {
            if (tree.is(i, "nsubj")) {
                Span words = sentence.span(Math.min(i, tree.subtree(i).nextSetBit(0)), i);
                return mentions.of(sentence, words)
                        .filter(m -> m.kind() == EntityKind.ORGANISATION)
                        .map(m -> m.form() == Mention.Form.NAME ? names.of(m) : nouns.of(m, statement))
                        .map(Found::speaker);
            }
        }
        return Optional.empty();
    }

    /** The words of a sentence's subject, up to its noun. */
    private Optional<Mention> subject(Sentence sentence) {
        Tree tree = sentence.tree().orElse(null);
        int noun = tree == null ? firstNoun(sentence) : tree.child(tree.root(), "nsubj");
        if (noun < 0) {
            return Optional.empty();
        }
        int first = tree == null ? 0 : Math.min(noun, tree.subtree(noun).nextSetBit(0));
        return mentions.of(sentence, sentence.span(first, noun));
    }

    /** The noun that ends the phrase with which a sentence begins; -1 when it begins with something else. */
    private static int firstNoun(Sentence sentence) {
        int at = 0;
        while (at < sentence.size()
                && Set.of("DT", "JJ", "NN", "NNP", "CD", "PRP$")
                        .contains(sentence.token(at).tag())) {
            at++;
        }
        return at > 0 && sentence.token(at - 1).isNoun() ? at - 1 : -1;
    }

    /** Two people whom "they" means: those who stood side by side last, unless others who fit were named since. */
    private Optional<Member> pair(Mention pronoun, Statement statement) {
        if (!Set.of("they", "both").contains(pronoun.head())) {
            return Optional.empty();
        }
        int here = pronoun.span().start();
        Sentence near = sentences.at(here);
        for (int i = 0; i < NEAR; i++) {
            near = sentences.before(near);
        }
        int after = antecedents
                .of(pronoun, null, null, statement.content())
                .map(m -> Objects.requireNonNull(m.lastBefore(here)).start())
                .orElse(0);
        return pairs.last(Math.max(after, near.span().start()), here);
    }

    /** Whom a pronoun in somebody's quoted words means: by those words alone. */
    private Found inside(Statement statement, Mention pronoun) {
        int place = pronoun.span().start();
        int start = found.wordsAround(place, statement.within());
        Optional<Member> named = antecedents.inside(pronoun, start);
        if (named.isPresent()) {
            return spokenBy(named.get(), pronoun);
        }
        return mentions.lastPerson(sentences, new Span(start, place), pronoun.gender())
                .map(noun -> nouns.of(noun, statement))
                .filter(way -> way.speaker() != null)
                .map(Found::speaker)
                .or(() -> antecedents.spokenOf(pronoun, found.saying(statement)))
                .map(speaker -> spokenBy(speaker, pronoun))
                .orElseGet(() -> unknown(pronoun, "stands in somebody's quoted words"));
    }

    /** Whom "he" or "she" means outside quotations; nobody for another pronoun. */
    Optional<Member> personal(Mention pronoun) {
        boolean known = pronoun.gender() != Gender.UNKNOWN && !antecedents.isQuoted(pronoun.span());
        return known ? antecedents.of(pronoun, found.spokeLast(pronoun.gender())) : Optional.empty();
    }

    private static Found spokenBy(Member member, Mention pronoun) {
        member.gender = member.gender.or(pronoun.gender());
        return Found.by(How.PRONOUN, member, member.lastBefore(pronoun.span().start()));
    }

    /** Whether "which" would stand for a person. */
    private static boolean isThing(String relative, Found way) {
        Member speaker = way.speaker();
        return relative.equals("which") && speaker != null && speaker.kind == EntityKind.PERSON;
    }

    private Found relative(Statement statement, Mention pronoun, Sentence sentence) {
        Optional<Phrase> noun = RelativeAntecedents.of(
                sentence, sentence.tokenAfter(pronoun.span().start()));
        Optional<Mention> mention =
                noun.flatMap(n -> mentions.of(sentence, n.span())).filter(m -> m.form() != Mention.Form.PRONOUN);
        if (mention.isEmpty()) {
            return unknown(pronoun, "points to nobody named before");
        }
        Found way = mention.get().form() == Mention.Form.NAME
                ? names.of(mention.get())
                : nouns.of(mention.get(), statement);
        Member speaker = way.speaker();
        if (speaker == null) {
            return way;
        }
        if (isThing(pronoun.head(), way)) {
            return unknown(pronoun, "points to nobody named before");
        }
        Span words = mention.get().span();
        speaker.mentions.add(words);
        return Found.by(How.PRONOUN, speaker, words);
    }

    private Found unknown(Mention pronoun, String why) {
        return Found.unknown("\"" + pronoun.span().in(text) + "\" " + why);
    }
}
