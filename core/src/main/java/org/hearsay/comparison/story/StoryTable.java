// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Reference;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;
import org.hearsay.comparison.speaker.Parties;
import org.hearsay.comparison.telling.Tellings;
import org.hearsay.comparison.telling.Told;
import org.hearsay.comparison.utterance.BareMentions;
import org.hearsay.comparison.utterance.OwnVoice;
import org.hearsay.comparison.utterance.Piece;
import org.hearsay.comparison.utterance.Pieces;
import org.hearsay.comparison.utterance.Row;
import org.hearsay.comparison.utterance.Rows;
import org.hearsay.comparison.utterance.Substance;
import org.hearsay.comparison.utterance.UtteranceNumbers;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.label.StoryLabels;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The table of one story. */
final class StoryTable {
    private final List<WordedArticle> articles;
    private final @Nullable ReadArticle given;
    private final Vocabulary vocabulary;
    private final StoryLabels labels;
    private final Parties parties;
    private final Substance substance;
    private final UtteranceNumbers numbers;
    private final int[] copied;
    private final List<OwnVoice> ownVoice = new ArrayList<>();

    StoryTable(
            List<WordedArticle> articles,
            Vocabulary vocabulary,
            Lexicons lexicons,
            StoryLabels labels,
            UtteranceNumbers numbers,
            @Nullable ReadArticle given) {
        this.articles = articles;
        this.given = given;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.parties = new Parties(articles.stream().map(WordedArticle::reading).toList(), vocabulary, lexicons);
        this.substance = new Substance(lexicons, vocabulary);
        this.copied =
                NearCopies.copied(articles.stream().map(WordedArticle::text).toList());
    }

    Story story(String id) {
        for (WordedArticle article : articles) {
            ownVoice.add(new OwnVoice(article.text(), article.reading().statements()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            if (copied[a] == a) {
                WordedArticle article = articles.get(a);
                pieces.addAll(new Pieces(a, article.text(), parties, substance)
                        .of(article.reading().statements()));
            }
        }
        Rows found = Rows.of(pieces, ownVoice, vocabulary, numbers);
        Map<Row, List<BareTold>> bare = bare(found);
        List<ToldRow> rows = found.rows().stream()
                .map(r -> told(r, found, bare.getOrDefault(r, List.of())))
                .sorted(Comparator.comparing(ToldRow::referenceArticle)
                        .thenComparing(r -> r.reference().span().start())
                        .thenComparing(r -> r.reference().span().end()))
                .toList();
        List<Utterance> utterances = new ArrayList<>();
        for (ToldRow row : rows) {
            utterances.add(utterance("u" + (utterances.size() + 1), row));
        }
        List<ComparedArticle> columns = columns();
        return new Story(id, columns, utterances, LabelTable.of(columns, labels));
    }

    /**
     * An utterance with what tells it.
     *
     * @param told by article, in order of its text
     * @param reference one of them
     * @param referenceArticle its article
     */
    private record ToldRow(Map<Integer, List<Told>> told, List<BareTold> bare, Told reference, int referenceArticle) {}

    /** A statement of an article that tells of an utterance, but not what was said. */
    private record BareTold(int article, Statement statement) {}

    private Map<Row, List<BareTold>> bare(Rows rows) {
        BareMentions mentions = new BareMentions(rows);
        Map<Row, List<BareTold>> bare = new IdentityHashMap<>();
        for (int a = 0; a < articles.size(); a++) {
            for (Statement statement : articles.get(a).reading().statements()) {
                if (copied[a] == a
                        && !substance.isGiven(articles.get(a).text(), statement)
                        && statement.cue() != null
                        && statement.within() == null) {
                    BareTold told = new BareTold(a, statement);
                    mentions.told(articles.get(a).text(), statement, parties.of(a, statement))
                            .ifPresent(row -> bare.computeIfAbsent(row, r -> new ArrayList<>())
                                    .add(told));
                }
            }
        }
        return bare;
    }

    private ToldRow told(Row row, Rows rows, List<BareTold> bare) {
        Map<Integer, List<Told>> told = new LinkedHashMap<>();
        for (int a = 0; a < articles.size(); a++) {
            Map<String, List<Piece>> byStatement = new LinkedHashMap<>();
            row.in(a)
                    .forEach(p -> byStatement
                            .computeIfAbsent(p.statement().id(), s -> new ArrayList<>())
                            .add(p));
            List<Told> here = new ArrayList<>();
            for (List<Piece> pieces : byStatement.values()) {
                List<Span> fragments =
                        pieces.stream().flatMap(p -> p.fragments().stream()).toList();
                Piece first = pieces.getFirst();
                here.add(Told.of(articles.get(a).text(), first.statement(), fragments, first.speaker()));
            }
            if (!here.isEmpty()) {
                told.put(a, here);
            }
        }
        for (int a = 0; a < articles.size(); a++) {
            if (copied[a] == a && (row.spread() > 1 || !told.containsKey(a))) {
                WordedText text = articles.get(a).text();
                int article = a;
                ownVoice.get(a)
                        .says(row, rows)
                        .ifPresent(f -> told.computeIfAbsent(article, x -> new ArrayList<>())
                                .add(Told.ofOutlet(text, f)));
            }
        }
        List<Told> all = told.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.statement() != null)
                .toList();
        List<Told> chosen = given(told);
        Told reference = References.of(chosen.isEmpty() ? all : chosen);
        int article = told.entrySet().stream()
                .filter(e -> e.getValue().contains(reference))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new ToldRow(told, bare, reference, article);
    }

    /** What the article that the user chose tells; empty when it is none of these, or does not carry the utterance. */
    private List<Told> given(Map<Integer, List<Told>> told) {
        return told.entrySet().stream()
                .filter(e -> articles.get(e.getKey()).reading().equals(given))
                .flatMap(e -> e.getValue().stream())
                .filter(t -> t.statement() != null)
                .toList();
    }

    private Utterance utterance(String id, ToldRow row) {
        Tellings tellings = new Tellings(
                row.reference(),
                row.told().values().stream().flatMap(List::stream).toList());
        List<Cell> cells = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            if (copied[a] != a) {
                continue;
            }
            int article = a;
            WordedText text = articles.get(a).text();
            List<Telling> here = Stream.concat(
                            row.told().getOrDefault(a, List.of()).stream()
                                    .map(t -> t.equals(row.reference()) ? tellings.ofReference() : tellings.of(t)),
                            row.bare().stream()
                                    .filter(b -> b.article() == article)
                                    .map(b -> tellings.ofBare(text, b.statement(), parties.of(article, b.statement()))))
                    .sorted(Comparator.comparing(Telling::span))
                    .toList();
            Presence presence = !here.isEmpty()
                    ? Presence.PRESENT
                    : articles.get(a).reading().article().whole() ? Presence.ABSENT : Presence.UNKNOWN;
            cells.add(new Cell(name(a), presence, here));
        }
        String speaker = row.reference().speaker() == null
                ? null
                : row.reference().speaker().name();
        return new Utterance(id, speaker, reference(row), cells);
    }

    private Reference reference(ToldRow row) {
        String statement =
                java.util.Objects.requireNonNull(row.reference().statement()).id();
        Reference.Why why = articles.get(row.referenceArticle()).reading().equals(given)
                ? Reference.Why.GIVEN
                : isEarliest(row) ? Reference.Why.EARLIEST : Reference.Why.FULLEST;
        return new Reference(name(row.referenceArticle()), statement, why);
    }

    /** Whoever has no time is the earliest of nobody. */
    private boolean isEarliest(ToldRow row) {
        return row.told().keySet().stream().min(Integer::compare).orElseThrow() == row.referenceArticle()
                && Publication.isKnown(articles.get(row.referenceArticle()).reading());
    }

    private List<ComparedArticle> columns() {
        List<ComparedArticle> columns = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            List<String> carriers = new ArrayList<>();
            for (int other = 0; other < articles.size(); other++) {
                if (other != a && copied[other] == a) {
                    carriers.add(name(other));
                }
            }
            columns.add(new ComparedArticle(name(a), articles.get(a).reading(), carriers));
        }
        return columns;
    }

    private static String name(int article) {
        return "a" + (article + 1);
    }
}
