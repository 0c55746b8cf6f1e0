// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.hearsay.article.Anchor;
import org.hearsay.article.Span;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP behind our interface: tokenizer, left-3-words tagger, 3-class CRF names, neural dependencies, SUTime.
 *
 * <p>Its parts are called one by one, not as a pipeline, so that a sentence is parsed, and searched for dates, only
 * where something in it asks for it.
 */
public final class CoreNlpEngine implements LanguageEngine {
    private static final String MODELS = "edu/stanford/nlp/models/";

    /** SUTime takes minutes on a "sentence" of thousands of words, such as a list without full stops. */
    private static final int LONGEST_SEARCHED = 200;

    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<CRFClassifier<CoreLabel>> names;
    private final CompletableFuture<DependencyParser> parser;
    private final CompletableFuture<DateFinder> dates;
    private final DateWords dateWords;

    /** An engine whose models load in the background, side by side; a call waits for those that it needs. */
    public CoreNlpEngine(Lexicons lexicons) {
        QuietLogging.start();
        this.dateWords = new DateWords(lexicons);
        this.parser = load(() -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
        this.names = load(CoreNlpEngine::loadNames);
        this.tagger = load(() -> new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger"));
        this.dates = load(() -> new DateFinder());
    }

    private static <T> CompletableFuture<T> load(Supplier<T> model) {
        return CompletableFuture.supplyAsync(
                model,
                task -> Thread.ofPlatform().name("hearsay-models").daemon(true).start(task));
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try {
            return CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the models do not fit the library", e);
        }
    }

    private static <T> T loaded(CompletableFuture<T> model) {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a language model could not be loaded: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public List<Sentence> sentences(String text, List<Span> passages) {
        List<Sentence> sentences = new ArrayList<>();
        String plain = Characters.forEngine(text);
        for (int passage = 0; passage < passages.size(); passage++) {
            Span span = passages.get(passage);
            if (plain.substring(span.start(), span.end()).codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            for (List<CoreLabel> labels : split(plain, span)) {
                List<Token> tokens = tokens(text, labels);
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(sentences.size(), passage, tokens, null));
                }
            }
        }
        return sentences;
    }

    private static List<List<CoreLabel>> split(String text, Span span) {
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                new StringReader(span.in(text)), new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
        List<CoreLabel> labels = new ArrayList<>();
        while (tokenizer.hasNext()) {
            CoreLabel label = tokenizer.next();
            label.setBeginPosition(label.beginPosition() + span.start());
            label.setEndPosition(label.endPosition() + span.start());
            labels.add(label);
        }
        return new WordToSentenceProcessor<CoreLabel>().process(labels);
    }

    private List<Token> tokens(String text, List<CoreLabel> labels) {
        loaded(tagger).tagCoreLabels(labels);
        List<CoreLabel> named = loaded(names).classifySentence(labels);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(label.beginPosition(), label.endPosition());
            String lemma = morphology.lemma(label.word(), label.tag());
            String name = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            String cluster = named.get(i).get(CoreAnnotations.DistSimAnnotation.class);
            tokens.add(new Token(
                    span,
                    span.in(text),
                    lemma,
                    label.tag(),
                    name == null ? "O" : name,
                    cluster == null ? "" : cluster));
        }
        return tokens;
    }

    @Override
    public Tree tree(Sentence sentence, List<BitSet> parts) {
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        int root = -1;
        for (BitSet part : parts) {
            int[] places = part.stream().toArray();
            int top = parse(sentence, places, heads, relations);
            if (root < 0) {
                root = top;
            } else {
                heads[top] = root;
                relations[top] = Tree.APART;
            }
        }
        return new Tree(heads, relations);
    }

    /** Parses the tokens at these places alone, and yields the place of their root. */
    private int parse(Sentence sentence, int[] places, int[] heads, String[] relations) {
        int top = places[0];
        List<CoreLabel> labels =
                Labels.of(Arrays.stream(places).mapToObj(sentence::token).toList());
        for (TypedDependency dependency : loaded(parser).predict(labels).typedDependencies()) {
            int place = places[dependency.dep().index() - 1];
            int governor = dependency.gov().index() - 1;
            heads[place] = governor < 0 ? -1 : places[governor];
            relations[place] = dependency.reln().toString();
            top = governor < 0 ? place : top;
        }
        // Marks that the parser leaves out hang from the root, so that there is one tree.
        for (int place : places) {
            if (heads[place] < 0 && place != top) {
                heads[place] = top;
                relations[place] = "punct";
            }
        }
        return top;
    }

    @Override
    public List<TextDate> dates(String text, List<Sentence> sentences, @Nullable Anchor anchor) {
        return sentences.stream()
                .filter(s -> s.size() <= LONGEST_SEARCHED && dateWords.anyIn(s))
                .flatMap(s -> loaded(dates).dates(s, anchor).stream())
                .toList();
    }
}
