// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.Certainty;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.FramePair;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Reference;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.StoryLabel;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Utterance;
import org.hearsay.comparison.Voice;
import org.hearsay.comparison.WordPair;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.story.Publication;

/** The comparison that a record holds. Its articles are named by their place in the order of publication. */
final class ComparisonOfRecord {
    private final Map<String, ComparedArticle> articles = new HashMap<>();

    private ComparisonOfRecord() {}

    static Comparison of(String line, Collection<? extends ReadArticle> readings) throws RecordException {
        Node record = Node.parsed(line);
        List<ReadArticle> ordered = readings.stream()
                .<ReadArticle>map(r -> r)
                .sorted(Publication.ORDER)
                .toList();
        try {
            List<Story> stories = record.list("stories", story -> new ComparisonOfRecord().story(story, ordered));
            int compared = stories.stream().mapToInt(s -> s.articles().size()).sum();
            if (compared != ordered.size()) {
                throw new RecordException("compares " + compared + " articles, not these " + ordered.size());
            }
            return new Comparison(stories);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RecordException("contradicts itself: " + e.getMessage());
        }
    }

    private Story story(Node node, List<ReadArticle> readings) throws RecordException {
        List<ComparedArticle> columns = new ArrayList<>();
        for (Node article : node.list("articles", n -> n)) {
            ComparedArticle compared =
                    new ComparedArticle(article.text("id"), readings.get(columns.size()), article.texts("carriers"));
            columns.add(compared);
            articles.put(compared.id(), compared);
        }
        return new Story(
                node.text("id"), columns, node.list("utterances", this::utterance), node.list("labels", this::label));
    }

    private Utterance utterance(Node node) throws RecordException {
        Node reference = node.at("reference");
        String article = reference.text("article");
        return new Utterance(
                node.text("id"),
                node.textOrNull("speaker"),
                new Reference(
                        article,
                        reference.text("statement"),
                        reference.at("why").constant(Reference.Why.class)),
                node.list("cells", cell -> cell(cell, article)));
    }

    private Cell cell(Node node, String reference) throws RecordException {
        String article = node.text("article");
        return new Cell(
                article,
                node.at("presence").constant(Presence.class),
                node.list("tellings", telling -> telling(telling, reference, article)));
    }

    private Telling telling(Node node, String reference, String article) throws RecordException {
        return new Telling(
                node.textOrNull("statement"),
                words(node.at("span"), article),
                words(node.at("context"), article),
                node.at("wording").constant(Wording.class),
                node.at("certainty").constant(Certainty.class),
                node.at("voice").constant(Voice.class),
                node.at("speaker").constant(SpeakerRelation.class),
                node.at("frame").constant(Frame.class),
                node.list(
                        "pairs",
                        pair -> new WordPair(
                                pair.at("op").constant(WordPair.Op.class),
                                pair.optional("reference", n -> words(n, reference)),
                                pair.optional("here", n -> words(n, article)))),
                node.list(
                        "frames",
                        pair -> new FramePair(
                                pair.optional("reference", n -> words(n, reference)),
                                pair.optional("here", n -> words(n, article)))),
                node.text("by"));
    }

    private StoryLabel label(Node node) throws RecordException {
        String article = node.text("article");
        return new StoryLabel(
                node.text("referent"),
                article,
                node.text("words"),
                node.text("voice").equals("quoted"),
                node.list("spans", span -> words(span, article)));
    }

    /** A span, at which the words must stand that the record gives with it. */
    private Span words(Node node, String article) throws RecordException {
        Span span = node.span();
        ComparedArticle compared = articles.get(article);
        if (compared == null || !compared.text(span).equals(node.text("text"))) {
            throw new RecordException(node.path() + " is not what stands in " + article);
        }
        return span;
    }
}
