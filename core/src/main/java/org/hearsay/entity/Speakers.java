// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The speakers of one article's statements, found one after the other in order of the text. */
final class Speakers {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither", "noone");

    private static final Set<PassageRole> HEADS =
            Set.of(PassageRole.HEADLINE, PassageRole.STANDFIRST, PassageRole.CROSSHEAD, PassageRole.LIST);

    private static final Pattern ISSUED = Pattern.compile(" (?:by|from) ");
    private static final Pattern AND = Pattern.compile("(?s)([Hh]e|[Ss]he) and (\\p{L}.*)");
    private static final Pattern OWNER = Pattern.compile("^(.+?)(?:['\u2019]s|(?<=s)['\u2019]) ");

    private final Article article;
    private final String text;
    private final Sentences sentences;
    private final Mentions mentions;
    private final Documents documents;
    private final TurnSpeakers turns;
    private final NameSpeakers names;
    private final Nouns nouns;
    private final NounSpeakers nounSpeakers;
    private final PronounSpeakers pronouns;
    private final FoundSpeakers found;
    private final Cast cast;
    private final Pairs pairs;
    private int followed;

    /** @param quoted the units of the text that stand inside quotations of statements or in captions, and are no antecedents */
    Speakers(Article article, Sentences sentences, BitSet quoted, Cast cast, Mentions mentions, Nouns lexicon) {
        this.article = article;
        this.cast = cast;
        this.text = article.text();
        this.found = new FoundSpeakers(text);
        this.sentences = sentences;
        this.mentions = mentions;
        this.documents = new Documents(text, cast, lexicon);
        NounAntecedents antecedents = new NounAntecedents(cast, lexicon);
        this.turns = new TurnSpeakers(article, cast, lexicon);
        Ages ages = new Ages(text);
        PronounAntecedents persons = new PronounAntecedents(cast, sentences, quoted);
        Kin kin = new Kin(text, cast, lexicon, persons);
        this.names = new NameSpeakers(article, cast, antecedents, lexicon, ages, kin);
        Epithets epithets = new Epithets(article, cast, lexicon, persons, ages, new Traces(sentences, quoted));
        this.nouns = lexicon;
        this.pairs = new Pairs(text, cast, lexicon);
        this.nounSpeakers = new NounSpeakers(
                article, cast, antecedents, epithets, documents, found, persons, lexicon, kin, pairs, ages);
        this.pronouns = new PronounSpeakers(text, sentences, mentions, persons, names, nounSpeakers, found, pairs);
    }

    /** The speaker of a statement that was added. */
    Found of(Statement statement) {
        return found.of(statement);
    }

    Documents documents() {
        return documents;
    }

    void add(Statement statement) {
        follow(start(statement));
        Found speaker = find(statement);
        found.add(statement, speaker);
        Member member = speaker.speaker();
        if (member != null && statement.source() != null) {
            member.mentions.add(statement.source());
            member.followed.remove(statement.source());
        }
        documents.add(statement, member);
    }

    /** Takes note of whom "he", "she" and "her" mean outside quotations, up to a place. */
    private void follow(int end) {
        if (end <= followed || end == Integer.MAX_VALUE) {
            return;
        }
        for (Sentence sentence = sentences.at(followed); ; sentence = sentences.after(sentence)) {
            for (Token token : sentence.tokens()) {
                Span words = token.span();
                if (token.isPronoun() && words.start() >= followed && words.end() <= end && !isHeading(words)) {
                    Mention pronoun = Mentions.pronoun(words, token);
                    pronouns.personal(pronoun).ifPresent(m -> m.follow(words));
                }
            }
            if (sentence.span().end() >= end || sentences.after(sentence) == sentence) {
                break;
            }
        }
        followed = end;
    }

    private static int start(Statement statement) {
        int content = statement.content().isEmpty()
                ? Integer.MAX_VALUE
                : statement.content().getFirst().start();
        Span source = statement.source();
        return Math.min(content, source == null ? content : source.start());
    }

    private Found find(Statement statement) {
        Span source = statement.source();
        if (source == null && statement.isTurn()) {
            return turns.ofInterview(statement);
        }
        if (source == null) {
            return statement.cue() == null ? carried(statement) : Found.unknown("the text names no source");
        }
        return found.sharing(source).orElseGet(() -> find(statement, source));
    }

    private Found find(Statement statement, Span source) {
        Optional<Found> turn =
                turns.ofLetter(source).or(() -> statement.isTurn() ? turns.ofLabel(source) : Optional.empty());
        Optional<Found> shouted = names.ofCapitals(source).filter(f -> turn.isEmpty() || !Name.isCapitals(f.name()));
        Optional<Found> labelled = shouted.or(() -> turn);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        Sentence sentence = sentences.at(source.start());
        Optional<Mention> mention = mentions.of(sentence, source);
        if (mention.isEmpty()
                || isDenied(source)
                || NOBODY.contains(mention.get().head())) {
            return Found.unknown("\"" + source.in(text) + "\" names nobody");
        }
        Optional<Found> both = both(statement, source, sentence);
        if (both.isPresent()) {
            return both.get();
        }
        Optional<Found> told = nouns.isGeneric(mention.get()) && !isGroup(mention.get()) && isHeading(source)
                ? found.told(statement)
                        .filter(f -> f.speaker() != null && f.speaker().isNamed())
                : Optional.empty();
        return told.orElseGet(() -> speaker(mention.get(), statement, sentence));
    }

    /** "She and her nephew said": two people, one of them by a pronoun. */
    private Optional<Found> both(Statement statement, Span source, Sentence sentence) {
        Matcher and = AND.matcher(source.in(text));
        if (!and.matches()) {
            return Optional.empty();
        }
        int start = source.start();
        Optional<Member> one =
                mentions.of(sentence, new Span(start, start + and.end(1))).flatMap(m -> person(m, statement));
        Optional<Member> other = mentions.of(sentence, new Span(start + and.start(2), start + and.end(2)))
                .filter(m -> m.personal() && !m.plural())
                .flatMap(m -> person(m, statement));
        return one.isPresent() && other.isPresent() && one.get() != other.get()
                ? Optional.of(Found.by(How.PRONOUN, pairs.of(one.get(), other.get(), source), null))
                : Optional.empty();
    }

    /** "Residents", who stay who they are in a heading, and not "police", for whom somebody speaks. */
    private boolean isGroup(Mention noun) {
        return noun.kind() == EntityKind.COLLECTIVE
                && !nouns.denoted("", noun.head()).map(Nouns.Denoted::plural).orElse(false);
    }

    /** Whether words stand in a heading, where a noun is short for whoever the body says spoke. */
    private boolean isHeading(Span words) {
        return article.passageAt(words.start())
                .filter(p -> HEADS.contains(p.role()))
                .isPresent();
    }

    private Found speaker(Mention mention, Statement statement, Sentence sentence) {
        return switch (mention.form()) {
            case PRONOUN -> pronouns.of(statement, mention, sentence);
            case NAME ->
                (mention.kind() == EntityKind.COLLECTIVE ? pairs.within(mention.span()) : Optional.<Member>empty())
                        .map(both -> Found.by(How.NAMED, both, null))
                        .orElseGet(() -> names.of(mention));
            case NOUN ->
                surname(mention)
                        .or(() -> organisation(mention))
                        .or(() -> inTurn(mention))
                        .orElseGet(() -> issued(nounSpeakers.of(mention, statement), mention, statement, sentence));
        };
    }

    /** "Farmer admitted …", where somebody is called Scott Farmer. */
    private Optional<Found> surname(Mention noun) {
        String word = noun.span().in(text);
        boolean named = !noun.plural() && word.indexOf(' ') < 0 && Character.isUpperCase(word.charAt(0));
        return named ? names.ofSurname(noun.span()) : Optional.empty();
    }

    /** "Age Forward", which the article calls a charity, though its last word is a noun for people. */
    private Optional<Found> organisation(Mention noun) {
        String name = noun.name();
        boolean capitals = name.indexOf(' ') > 0
                && Arrays.stream(name.split(" ")).allMatch(w -> Character.isUpperCase(w.charAt(0)));
        return capitals && !noun.definite()
                ? cast.find(EntityKind.ORGANISATION, name)
                        .filter(m -> m.name.equals(name))
                        .map(m -> Found.by(How.NAMED, m, null))
                : Optional.empty();
    }

    /** "his uncle", behind "Reed's nephew": Reed. */
    private Optional<Found> inTurn(Mention noun) {
        boolean whose = Set.of("his ", "her ", "their ").stream()
                .anyMatch(p -> noun.span().in(text).toLowerCase(Locale.ROOT).startsWith(p));
        return whose && !noun.plural()
                ? found.ofKin(nouns.inTurn(noun.head()))
                        .flatMap(owner -> mentions.of(sentences.at(owner.start()), owner))
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .map(m -> names.of(m).speaker())
                        .map(m ->
                                Found.by(How.TITLE, m, m.lastBefore(noun.span().start())))
                : Optional.empty();
    }

    /** A document with the one who issued it, if the sentence tells. */
    private Found issued(Found way, Mention noun, Statement statement, Sentence sentence) {
        Member document = way.speaker();
        if (document != null
                && document.kind == EntityKind.DOCUMENT
                && (document.issuer == null || document.mentions.isEmpty())) {
            // What the words tell outweighs who spoke last.
            document.issuer = issuer(noun, sentence)
                    .flatMap(words -> mentions.of(sentence, words))
                    .map(m -> speaker(m, statement, sentence).speaker())
                    .filter(m -> m.kind != EntityKind.DOCUMENT)
                    .orElse(document.issuer);
        }
        return way;
    }

    /** "a report by Ann Reed", "the airline's account", "his delegation issued a statement": the words for who stands behind a document. */
    private Optional<Span> issuer(Mention noun, Sentence sentence) {
        String words = noun.span().in(text);
        Matcher from = ISSUED.matcher(words);
        if (from.find()) {
            return Optional.of(
                    new Span(noun.span().start() + from.end(), noun.span().end()));
        }
        Matcher owner = OWNER.matcher(words);
        if (owner.find()) {
            return Optional.of(new Span(noun.span().start(), noun.span().start() + owner.end(1)));
        }
        Tree tree = sentence.tree().orElse(null);
        int last = sentence.tokenAfter(noun.span().end() - 1);
        for (int i = sentence.tokenAfter(noun.span().start()); tree != null && i <= last; i++) {
            int verb = tree.head(i);
            if (tree.is(i, "obj")
                    && verb >= 0
                    && nouns.isIssuing(sentence.token(verb).lemma())) {
                int subject = tree.child(verb, "nsubj");
                return subject < 0
                        ? Optional.empty()
                        : Optional.of(sentence.span(tree.subtree(subject).nextSetBit(0), subject));
            }
        }
        return Optional.empty();
    }

    /** "no one", whether or not the source holds the "no". */
    private boolean isDenied(Span source) {
        String words = " "
                + text.substring(Math.max(0, source.start() - 3), source.end()).toLowerCase(Locale.ROOT);
        return words.startsWith(" no ") || source.in(text).regionMatches(true, 0, "no ", 0, 3);
    }

    /** A quotation alone goes on with the speaker of the statement before it, in this passage or the one before. */
    private Found carried(Statement quotation) {
        Optional<Found> told = found.told(quotation);
        if (told.isPresent()) {
            return told.get();
        }
        Statement before = found.last();
        Optional<Found> subject = subjectAfter(quotation).or(() -> subjectBefore(quotation, before));
        if (subject.isPresent()) {
            return subject.get();
        }
        Optional<Found> introduced = introduced(quotation);
        if (introduced.isPresent()) {
            return introduced.get();
        }
        if (before != null && !before.content().isEmpty()) {
            Member speaker = found.of(before).speaker();
            int here = passageOf(quotation.content().getFirst());
            int there = passageOf(before.content().getLast());
            // Headings come after the body, whose last speaker is not theirs.
            if (speaker != null && here >= there && here - there <= 1) {
                return Found.by(How.CARRIED, speaker, before.source());
            }
        }
        return Found.unknown("no speaker is named near the quotation");
    }

    /** "More from Ann Reed of the harbour office:": the one person who is named in the words before a colon and a quotation. */
    private Optional<Found> introduced(Statement quotation) {
        int start = quotation.content().getFirst().start();
        Sentence before = sentences.before(sentences.at(start));
        boolean colon = before.span().end() <= start
                && text.substring(before.span().start(), start).strip().endsWith(":");
        return colon ? names.onlyIn(before.span()).map(m -> Found.by(How.CARRIED, m, before.span())) : Optional.empty();
    }

    /** The person whom the sentence before a quotation is about, unless somebody else is told to speak there. */
    private Optional<Found> subjectBefore(Statement quotation, @Nullable Statement before) {
        int start = quotation.content().getFirst().start();
        Sentence sentence = sentences.before(sentences.at(start));
        boolean near = sentence.span().end() <= start && sentences.at(start).passage() - sentence.passage() <= 1;
        boolean told = before != null
                && before.content().stream()
                        .anyMatch(c -> c.end() > sentence.span().start());
        return near && !told ? subject(quotation, sentence, Mention.Form.PRONOUN) : Optional.empty();
    }

    /** "“It shook.” Ann Reed, 70, was upstairs": somebody who is named right behind a quotation that opens its paragraph. */
    private Optional<Found> subjectAfter(Statement quotation) {
        Span words = quotation.content().getFirst();
        Sentence opening = sentences.at(words.start());
        Sentence next =
                sentences.after(sentences.at(quotation.content().getLast().end() - 1));
        boolean opens = sentences.before(opening).passage() != opening.passage() || opening.index() == 0;
        boolean here = next.passage() == opening.passage();
        // Nobody has spoken yet whose words it could be: "“They came up.” / Ann Reed was making jam".
        boolean first = next.passage() == opening.passage() + 1 && found.last() == null;
        return opens && (here || first) && next.span().start() >= words.end()
                ? subject(quotation, next, Mention.Form.NAME)
                : Optional.empty();
    }

    /** The person whom a sentence is about, by name or, where that is clear enough, as "he" or "she". */
    private Optional<Found> subject(Statement quotation, Sentence sentence, Mention.Form leastClear) {
        Tree tree = sentence.tree().orElse(null);
        int subject = tree == null ? -1 : tree.child(tree.root(), "nsubj");
        if (tree == null || subject < 0) {
            return Optional.empty();
        }
        Span words = sentence.span(Math.min(subject, tree.subtree(subject).nextSetBit(0)), subject);
        return mentions.of(sentence, words)
                .filter(m -> m.personal() && !m.plural() && m.form().compareTo(leastClear) <= 0)
                .flatMap(m -> person(m, quotation))
                .map(member -> Found.by(How.CARRIED, member, words));
    }

    private Optional<Member> person(Mention mention, Statement quotation) {
        return switch (mention.form()) {
            case NAME -> Optional.ofNullable(names.of(mention).speaker());
            case NOUN -> Optional.ofNullable(nounSpeakers.of(mention, quotation).speaker());
            case PRONOUN -> pronouns.personal(mention);
        };
    }

    private int passageOf(Span span) {
        return sentences.at(span.start()).passage();
    }
}
