// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.text.ArticleText;
import org.hearsay.app.text.Markdown;
import org.hearsay.archive.Pages;
import org.hearsay.article.Article;
import org.hearsay.record.RecordJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay extract}: what a reader would read of a page. */
@Command(name = "extract", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engines engines;
    private final Interruption interruption;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Sources sources = new Sources();

    @ArgGroup
    private final Format format = new Format();

    /** What is printed; by default the text. */
    static final class Format {
        @Option(names = "--json", description = "Print the record without statements as JSON, one line each.")
        private boolean json;

        @Option(names = "--markdown", description = "Print Markdown.")
        private boolean markdown;
    }

    ExtractCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        this.surroundings = surroundings;
        this.engines = engines;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        if (sources.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to extract: name a file, a folder, an address, - or --table FILE");
        }
        Engines.Settings settings = sources.settings();
        Pages pages = sources.pages(surroundings.in());
        Task<Article> task = new Task<>(
                () -> engines.articles().apply(settings),
                List.of(output(pages.count() > 1)),
                article -> 1,
                article -> "");
        return new Work<>(task, new Messages(surroundings.err(), false), interruption, Progress.none()).status(pages);
    }

    private Output<Article> output(boolean several) {
        StandardOutput out = new StandardOutput(surroundings.out());
        ArticleText text = new ArticleText(out, several, surroundings.terminal().out());
        Markdown markdown = new Markdown(out);
        return article -> {
            if (format.json) {
                out.append(RecordJson.line(article)).append('\n');
            } else if (format.markdown) {
                markdown.write(article);
            } else {
                text.write(article);
            }
            out.flush();
        };
    }
}
