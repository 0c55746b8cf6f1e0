// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.quotation.Carried;
import org.hearsay.app.quotation.QuotationJson;
import org.hearsay.app.quotation.QuotationSearch;
import org.hearsay.app.text.Count;
import org.hearsay.app.text.Paper;
import org.hearsay.app.text.QuotationText;
import org.hearsay.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay quote}. */
@Command(name = "quote")
final class QuoteCommand extends ReadingsCommand {
    @Parameters(index = "0", paramLabel = "WORDS", description = "The words of the quotation, or a part of them.")
    private String words = "";

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Print the tellings as JSON, one line.")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (colour on a terminal, unless NO_COLOR is set), always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    QuoteCommand(Surroundings surroundings, Engines engines, Interruption interruption) {
        super(surroundings, engines, interruption);
    }

    @Override
    int before() {
        return 1;
    }

    @Override
    int status(Engines.Settings settings, Read read) throws IOException {
        QuotationSearch search = new QuotationSearch(words, settings.lexicons());
        if (search.isEmpty()) {
            return wordless();
        }
        List<Carried> found = Carried.of(search.in(read.readings()));
        write(found);
        if (found.isEmpty()) {
            int articles = read.readings().size();
            say("nobody carried these words in " + Count.of(articles, "article"));
        }
        return read.status(!found.isEmpty());
    }

    /** Without sources, the archive is asked, if there is one. */
    @Override
    Optional<Integer> withoutSources(Engines.Settings settings) throws IOException {
        QuotationSearch search = new QuotationSearch(words, settings.lexicons());
        if (search.isEmpty()) {
            return Optional.of(wordless());
        }
        if (!archive.isMeant()) {
            return Optional.empty();
        }
        try (Archive open = archive.openExisting()) {
            List<Carried> found = Carried.in(open, words, search, settings.lexicons());
            write(found);
            if (found.isEmpty()) {
                say("nobody carried these words in " + open.name());
            }
            return Optional.of(found.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND);
        } catch (ClosedPipeException e) {
            // Whoever read the output has what he wanted.
            return Optional.of(ExitStatus.FOUND);
        }
    }

    private int wordless() {
        say("“" + words + "” holds no words; hearsay quote \"WORDS\" SOURCE...");
        return ExitStatus.FAILED;
    }

    private void write(List<Carried> found) throws IOException {
        StandardOutput out = new StandardOutput(surroundings.out());
        if (json) {
            out.append(QuotationJson.line(words, found)).append('\n');
        } else if (!found.isEmpty()) {
            Terminal terminal = surroundings.terminal();
            new QuotationText(new Paper(out, terminal.width(), color.on(terminal))).write(words, found);
        }
        out.flush();
    }
}
