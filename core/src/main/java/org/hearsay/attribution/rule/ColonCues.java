// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.Quotation;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Act;
import org.hearsay.statement.Stance;

/** Attributions by a mark: {@code Mayor: 'We will rebuild'}, {@code "We stay" – Ann Lee}. */
final class ColonCues {
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");
    private static final int LONGEST_NAME = 7;

    static final CueEntry COLON = new CueEntry(List.of(":"), Act.SPEECH, Set.of(Stance.NEUTRAL), Map.of("quote", 0.6));
    private static final CueEntry DASH =
            new CueEntry(List.of("\u2013"), Act.SPEECH, Set.of(Stance.NEUTRAL), Map.of("quote", 0.6));

    private static final String NAMED = "name with colon";
    private static final String DASHED = "quotation, dash, name";

    private final Set<String> speakers;

    ColonCues(Lexicons lexicons) {
        this.speakers = Set.copyOf(lexicons.entries("nouns.txt", 2).stream()
                .filter(e -> Set.of("person", "organisation", "collective", "document")
                        .contains(e.column(1)))
                .map(e -> e.column(0))
                .toList());
    }

    /** Whether the form alone tells who speaks, and no verb does: a transcript, a quotation with a dash and a name. */
    static boolean isForm(Labelled labelled) {
        return labelled.by().equals(TranscriptTurns.BY)
                || labelled.by().equals(IntroducedQuotations.BY)
                || labelled.by().equals(DASHED)
                || labelled.by().equals(NAMED);
    }

    List<Labelled> of(QuotedText text, Sentence sentence) {
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            if (text.isQuoted(sentence, i)) {
                continue;
            }
            if (i > 0 && word.equals(":")) {
                colon(text, sentence, i, COLON).ifPresent(labelled::add);
                break;
            }
            if (i > 0 && DASHES.contains(word) && opensQuotationToTheEnd(text, sentence, i + 1)) {
                colon(text, sentence, i, DASH).ifPresent(labelled::add);
            }
            if (DASHES.contains(word) && endsWithName(text, sentence, i)) {
                dash(text, sentence, i).ifPresent(labelled::add);
            }
        }
        return labelled;
    }

    /** "Universities in exile: scholars count the costs": what a headline is about, and no name of who speaks. */
    private static boolean isTopic(Sentence sentence, int colon) {
        return sentence.tokens().subList(1, colon).stream()
                .filter(t -> t.tag().equals("IN") || t.tag().equals("TO"))
                .anyMatch(t -> !Set.of("of", "for").contains(t.lower()));
    }

    /** "Ann Reed, captain – “We won.”": whether a quotation begins here that is the rest of its paragraph. */
    private static boolean opensQuotationToTheEnd(QuotedText text, Sentence sentence, int at) {
        return at < sentence.size()
                && text.quotationAt(sentence.token(at).span().start())
                        .filter(q -> q.start() == sentence.token(at).span().start())
                        .filter(q -> q.end() >= passage(text, sentence).end())
                        .isPresent();
    }

    private Optional<Labelled> colon(QuotedText text, Sentence sentence, int colon, CueEntry mark) {
        int next = colon + 1;
        boolean heads = sentence.span().start() == passage(text, sentence).start() && !text.isQuoted(sentence, 0);
        if (!heads || colon > LONGEST_NAME || !isName(text, sentence, 0, colon - 1)) {
            return Optional.empty();
        }
        Optional<Quotation> quotation = next < sentence.size()
                ? text.quotationAt(sentence.token(next).span().start())
                : Optional.empty();
        boolean headline = text.role(sentence) == PassageRole.HEADLINE || text.role(sentence) == PassageRole.CROSSHEAD;
        if (next >= sentence.size() || !((headline && !isTopic(sentence, colon)) || quotation.isPresent())) {
            return Optional.empty();
        }
        int start = sentence.token(next).span().start();
        Span rest = new Span(start, passage(text, sentence).end());
        Span content = headline ? rest : quotation.map(Quotation::span).orElse(rest);
        int first = colon > 1 && sentence.token(0).lower().equals("from") ? 1 : 0;
        return Optional.of(new Labelled(
                new CueCandidate(sentence, mark, List.of(colon)),
                sentence.span(first, colon - 1),
                sentence.token(colon).span(),
                List.of(content),
                false,
                mark.weight("quote"),
                headline ? "headline with colon" : NAMED));
    }

    /** "From the Harbour Office:", before a quotation that begins the next paragraph. */
    Optional<Labelled> introducing(QuotedText text, Sentence sentence, Quotation quotation) {
        int colon = sentence.size() - 1;
        int first = sentence.token(0).tag().equals("IN") ? 1 : 0;
        boolean alone = sentence.span().start() == passage(text, sentence).start();
        if (!alone || colon <= first || colon > LONGEST_NAME || !isName(text, sentence, first, colon - 1)) {
            return Optional.empty();
        }
        return Optional.of(new Labelled(
                new CueCandidate(sentence, COLON, List.of(colon)),
                sentence.span(first, colon - 1),
                sentence.token(colon).span(),
                List.of(quotation.span()),
                false,
                COLON.weight("quote"),
                IntroducedQuotations.BY));
    }

    private static Span passage(QuotedText text, Sentence sentence) {
        return text.article().passages().get(sentence.passage()).span();
    }

    /** Whether tokens name somebody: no verb among them, and a name, a noun for people, or a name that the body knows. */
    private boolean isName(QuotedText text, Sentence sentence, int first, int last) {
        boolean named = first == 0 && last > 0 && sentence.token(0).lower().equals("from");
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("VB") && !token.isName() && !speakers.contains(token.lower())) {
                return false;
            }
            named |= token.name().equals("PERSON")
                    || token.name().equals("ORGANIZATION")
                    || speakers.contains(token.lemma())
                    || speakers.contains(token.lower())
                    || (i == last && isNamedElsewhere(text, sentence, token));
        }
        return named;
    }

    private static boolean isNamedElsewhere(QuotedText text, Sentence here, Token token) {
        return text.sentences().stream()
                .filter(s -> s.index() != here.index())
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t ->
                        t.isName() && !t.name().equals("LOCATION") && t.word().equalsIgnoreCase(token.word()));
    }

    private boolean endsWithName(QuotedText text, Sentence sentence, int dash) {
        return quotationBefore(text, sentence, dash).isPresent()
                && dash + 1 < sentence.size()
                && (sentence.token(dash + 1).isProperNoun()
                        || speakers.contains(sentence.token(dash + 1).lemma()))
                && sentence.span().end() == passage(text, sentence).end();
    }

    /** The quotation that ends right before a dash; when the dash begins a sentence, or a paragraph, at the end of the one before. */
    private static Optional<Quotation> quotationBefore(QuotedText text, Sentence sentence, int dash) {
        Sentence holder = sentence;
        int last = dash - 1;
        if (dash == 0) {
            if (sentence.index() == 0) {
                return Optional.empty();
            }
            holder = text.sentences().get(sentence.index() - 1);
            last = holder.size() - 1;
        }
        Span end = holder.token(last).span();
        boolean near = sentence.passage() - holder.passage() <= 1;
        return text.quotationAt(end.start()).filter(q -> near && q.end() == end.end());
    }

    private static Optional<Labelled> dash(QuotedText text, Sentence sentence, int dash) {
        boolean stop = sentence.token(sentence.size() - 1).word().equals(".") && sentence.size() - 2 > dash;
        int last = sentence.size() - (stop ? 2 : 1);
        return quotationBefore(text, sentence, dash)
                .map(quotation -> new Labelled(
                        new CueCandidate(sentence, DASH, List.of(dash)),
                        sentence.span(dash + 1, last),
                        sentence.token(dash).span(),
                        List.of(quotation.span()),
                        false,
                        DASH.weight("quote"),
                        DASHED));
    }
}
