// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.speed.CoreNlpPipeline;
import org.hearsay.statement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The quotations that CoreNLP's quote annotator finds, with its defaults, in the gold's own text. It knows no interrupted
 * quotations ("X," he said, "Y"), so two of its quotations in one paragraph with the same mention are taken for one.
 */
public final class CoreNlpQuotations {
    private final StanfordCoreNLP pipeline = CoreNlpPipeline.load();

    /** Its quotations in an article. */
    List<Finding> of(GoldArticle article) {
        Annotation annotation = new Annotation(article.text());
        pipeline.annotate(annotation);
        GoldTokens tokens = GoldTokens.of(article.text());
        List<Finding> findings = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        CoreMap before = null;
        for (CoreMap quotation : found(annotation)) {
            if (before != null && !goesOn(article.text(), before, quotation)) {
                findings.add(finding(tokens, open, before));
                open.clear();
            }
            open.add(span(quotation));
            before = quotation;
        }
        if (before != null) {
            findings.add(finding(tokens, open, before));
        }
        return findings;
    }

    private static List<CoreMap> found(Annotation annotation) {
        List<CoreMap> quotations = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
        return quotations == null ? List.of() : quotations;
    }

    private static boolean goesOn(String text, CoreMap before, CoreMap quotation) {
        Integer mention = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        return mention != null
                && mention.equals(before.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class))
                && text.substring(span(before).end(), span(quotation).start()).indexOf('\n') < 0;
    }

    private static Finding finding(GoldTokens tokens, List<Span> spans, CoreMap quotation) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(quotation.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class));
        names.add(quotation.get(QuoteAttributionAnnotator.MentionAnnotation.class));
        Stream<String> known = names.stream().filter(Objects::nonNull);
        return new Finding(tokens.in(spans), Kind.DIRECT, true, false, known.toList(), false, null);
    }

    private static Span span(CoreMap quotation) {
        return new Span(
                quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }
}
