// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.html.ExtractPage;
import org.hearsay.app.text.ArticleText;
import org.hearsay.app.text.Markdown;
import org.hearsay.archive.source.Pages;
import org.hearsay.article.Article;
import org.hearsay.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay extract}: what a reader would read of a page. */
@Command(name = "extract")
final class ExtractCommand extends PagesCommand {
    @ArgGroup
    private final Format format = new Format();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one self-contained page for the browser, passages coloured by role, instead of text.")
    private @Nullable Path html;

    /** What is printed; by default the text. */
    static final class Format {
        @Option(names = "--json", description = "Print the record without statements as JSON, one line each.")
        private boolean json;

        @Option(names = "--markdown", description = "Print Markdown.")
        private boolean markdown;
    }

    ExtractCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    int status(Engines.Settings settings, Pages pages) throws IOException, OutputFile.OutputException {
        boolean several = pages.count().orElse(2) > 1;
        boolean printing = html == null || format.json || format.markdown;
        try (Progress progress = progress(pages, printing)) {
            Messages messages = new Messages(surroundings.err(), progress.shows());
            List<Output<Article>> outputs = new ArrayList<>();
            if (printing) {
                outputs.add(output(several));
            }
            if (html != null) {
                outputs.add(new HtmlOutput<>(new ExtractPage(), OutputFile.at(html), messages));
            }
            Task<Article> task =
                    new Task<>(() -> engines.articles().apply(settings), outputs, article -> 1, article -> "");
            return work(task, pages, messages, progress);
        }
    }

    private Output<Article> output(boolean several) {
        StandardOutput out = new StandardOutput(surroundings.out());
        if (format.json) {
            return out.whole(article -> out.append(RecordJson.line(article)).append('\n'));
        }
        return out.whole(
                format.markdown
                        ? new Markdown(out)::write
                        : new ArticleText(out, several, surroundings.terminal().out())::write);
    }
}
