// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Words;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.attribution.StatementFinder;
import org.hearsay.language.CoreNlpEngine;
import org.hearsay.language.LanguageEngine;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Statement;

/** Reads sentences as a few big articles, each a paragraph, and keeps what each step of the finder made of them. */
final class SentenceReader {
    private static final int TOGETHER = 150;

    private final LanguageEngine engine;
    private final StatementFinder finder;
    private final CueVerbs verbs;
    private final PhraseCues phrases;
    private final RuledSpans spans = new RuledSpans();

    SentenceReader(Lexicons lexicons) {
        this.engine = new CoreNlpEngine(lexicons);
        this.finder = StatementFinder.byRules(engine, lexicons);
        this.verbs = new CueVerbs(lexicons);
        this.phrases = new PhraseCues(lexicons);
    }

    List<ReadSentence> read(List<CueSentence> sentences) {
        List<ReadSentence> read = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += TOGETHER) {
            read.addAll(readTogether(sentences.subList(i, Math.min(sentences.size(), i + TOGETHER))));
        }
        return read;
    }

    private List<ReadSentence> readTogether(List<CueSentence> sentences) {
        Words words = new Words();
        sentences.forEach(s -> words.passage(PassageRole.PARAGRAPH, s.text()));
        Article article = Article.of(Page.ofText(words.text()), "en", words.text(), words.passages());
        List<Span> passages = article.passages().stream().map(Passage::span).toList();
        List<Sentence> parsed = finder.parsed(article, engine.sentences(article.text(), passages));
        List<Statement> statements = finder.statements(article, parsed);
        QuotedText text = QuotedText.of(article, parsed);
        List<ReadSentence> read = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<CueCandidate> candidates = new ArrayList<>();
            List<Labelled> labelled = new ArrayList<>();
            for (Sentence sentence : parsed) {
                if (sentence.passage() == i && sentence.tree().isPresent()) {
                    List<CueCandidate> here = verbs.of(sentence, sentence.tree().get());
                    candidates.addAll(here);
                    labelled.addAll(spans.of(text, sentence, sentence.tree().get(), here));
                    labelled.addAll(phrases.of(text, sentence, sentence.tree().get()));
                }
            }
            Span cue = sentences.get(i).cue();
            int start = passages.get(i).start();
            Span here = new Span(start + cue.start(), start + cue.end());
            read.add(new ReadSentence(sentences.get(i), here, candidates, labelled, statements));
        }
        return read;
    }
}
