// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.hearsay.eval.text.NamedText;

/**
 * CoreNLP's own way to quotations with speakers, with its defaults: quotations are attributed, and coreference is the
 * statistical one over dependencies, which needs no constituency parser.
 */
public final class CoreNlpPipeline {
    /** What it runs. */
    public static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpPipeline() {}

    /** Something that annotates texts, one thread. */
    public static Consumer<NamedText> create() {
        StanfordCoreNLP pipeline = load();
        return text -> pipeline.annotate(new Annotation(text.text()));
    }

    /** Loads the pipeline, for one thread; its log is silenced. */
    public static StanfordCoreNLP load() {
        RedwoodConfiguration.errorLevel().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("coref.md.type", "dep");
        return new StanfordCoreNLP(properties);
    }

    /** Its command line for one file, under the JDK and class path that run this. */
    public static List<String> commandLine(Path file, Path outputFolder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StanfordCoreNLP.class.getName(),
                "-annotators",
                ANNOTATORS,
                "-coref.algorithm",
                "statistical",
                "-coref.md.type",
                "dep",
                "-file",
                file.toString(),
                "-outputFormat",
                "json",
                "-outputDirectory",
                outputFolder.toString());
    }
}
