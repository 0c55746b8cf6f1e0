// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Anchor;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** The dates of a sentence, by SUTime (Chang and Manning, LREC 2012). */
final class DateFinder {
    private static final String RULES = "edu/stanford/nlp/models/sutime/";
    private static final Pattern VALUE =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2}).*|T\\D.*)?)?)?");

    private final TimeExpressionExtractorImpl extractor;

    DateFinder() {
        Properties properties = new Properties();
        properties.setProperty("sutime.rules", RULES + "defs.sutime.txt," + RULES + "english.sutime.txt");
        properties.setProperty("sutime.includeRange", "false");
        properties.setProperty("sutime.binders", "0");
        this.extractor = new TimeExpressionExtractorImpl("sutime", properties);
    }

    List<TextDate> dates(Sentence sentence, @Nullable Anchor anchor) {
        List<CoreLabel> labels = Labels.of(sentence.tokens());
        StringBuilder words = new StringBuilder();
        for (CoreLabel label : labels) {
            label.setBeginPosition(words.length());
            words.append(label.word());
            label.setEndPosition(words.length());
            words.append(' ');
        }
        Annotation annotation = new Annotation(words.toString());
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        String day = anchor == null ? null : reference(anchor.date());
        List<TextDate> dates = new ArrayList<>();
        for (CoreMap found : extractor.extractTimeExpressionCoreMaps(annotation, day)) {
            Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
            if (timex == null || timex.value() == null) {
                continue;
            }
            List<CoreLabel> expression = found.get(CoreAnnotations.TokensAnnotation.class);
            Span span = sentence.span(
                    expression.getFirst().index() - 1, expression.getLast().index() - 1);
            date(timex.value()).ifPresent(date -> dates.add(new TextDate(span, date)));
        }
        return dates;
    }

    /** The anchor as the library wants it, a day; a month alone would stop it. */
    private static @Nullable String reference(PageDate date) {
        return date.precision().compareTo(Precision.DAY) < 0 ? null : date.value();
    }

    private static Optional<PageDate> date(String value) {
        Matcher m = VALUE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(4) != null) {
            return Optional.of(new PageDate(value.substring(0, 16), Precision.MINUTE, "text"));
        }
        if (m.group(3) != null) {
            return Optional.of(new PageDate(value.substring(0, 10), Precision.DAY, "text"));
        }
        return Optional.of(
                m.group(2) != null
                        ? new PageDate(value.substring(0, 7), Precision.MONTH, "text")
                        : new PageDate(value, Precision.YEAR, "text"));
    }
}
