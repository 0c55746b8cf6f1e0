// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.app.text.Harmless;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.SystemUser;
import org.hearsay.archive.store.Forgetting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay forget}: an article or somebody is taken out, so that no word stays. */
@Command(name = "forget")
final class ForgetCommand extends ArchiveCommand {
    @Parameters(
            paramLabel = "WHAT",
            arity = "0..1",
            description = "An article's address or file; or the number or the name of a person or organisation.")
    private String what = "";

    @Option(
            names = "--read-before",
            paramLabel = "DAY",
            description =
                    "Instead: every article whose newest version was read before this day, such as 2024-03-14 or 2024-03.")
    private @Nullable String readBefore;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--with-articles", description = "Forget every article in which he appears, too.")
    private boolean withArticles;

    @Option(names = "--allow-again", description = "The address may be collected again.")
    private boolean allowAgain;

    ForgetCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException, OutputFile.OutputException {
        Forgetting forgetting = new Forgetting(archive.store());
        if (what.isEmpty() == (readBefore == null)) {
            say("say what is to be forgotten: an address, a number, a name, or --read-before DAY");
            return ExitStatus.FAILED;
        }
        if (readBefore != null) {
            if (!readBefore.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
                say("--read-before " + readBefore + ": a day such as 2024-03-14, 2024-03 or 2024");
                return ExitStatus.FAILED;
            }
            List<Forgetting.Found> old = forgetting.readBefore(readBefore);
            if (old.isEmpty()) {
                say("nothing was read before " + readBefore);
                return ExitStatus.NOTHING_FOUND;
            }
            return articles(forgetting, old, out);
        }
        Optional<Forgetting.Found> article = forgetting.article(what);
        if (article.isPresent()) {
            return articles(forgetting, List.of(article.get()), out);
        }
        List<Forgetting.Who> entities = forgetting.entities(what);
        if (entities.size() == 1) {
            return entity(forgetting, entities.getFirst(), out);
        }
        if (entities.size() > 1) {
            for (Forgetting.Who who : entities) {
                line(out, who.number() + "  " + who.name() + ", in " + articleCount(who.articles()));
            }
            say(what + ": several bear this name; say whom by number");
            return ExitStatus.FAILED;
        }
        if (allowAgain && forgetting.allow(what)) {
            say(what + ": may be collected again");
            return ExitStatus.FOUND;
        }
        say(what + ": the archive holds no such article, and nobody of this number or name");
        return ExitStatus.NOTHING_FOUND;
    }

    private int articles(Forgetting forgetting, List<Forgetting.Found> articles, StandardOutput out)
            throws IOException, OutputFile.OutputException {
        if (!confirmed(articleCount(articles.size()) + " in every version")) {
            return ExitStatus.NOTHING_FOUND;
        }
        exports(forgetting, articles, out);
        forgetting.articles(articles, allowAgain, SystemUser.name());
        say(articleCount(articles.size()) + " forgotten"
                + (allowAgain ? "" : ", and will not be collected again (hearsay forget --allow-again lets it)"));
        return ExitStatus.FOUND;
    }

    private int entity(Forgetting forgetting, Forgetting.Who who, StandardOutput out)
            throws IOException, OutputFile.OutputException {
        List<Forgetting.Found> articles = forgetting.articlesOf(who.number());
        for (Forgetting.Found article : articles) {
            line(out, article.address());
        }
        String name = who.name() + " (" + who.number() + ")";
        if (!confirmed(name + (withArticles ? " and " + articleCount(articles.size()) : ""))) {
            return ExitStatus.NOTHING_FOUND;
        }
        if (withArticles) {
            exports(forgetting, articles, out);
            forgetting.articles(articles, allowAgain, SystemUser.name());
        }
        forgetting.entity(who.number(), SystemUser.name());
        say(name + " forgotten"
                + (withArticles
                        ? ", with " + articleCount(articles.size())
                        : "; " + articleCount(articles.size())
                                + (articles.size() == 1 ? " still holds" : " still hold")
                                + " the name, see above (hearsay forget --with-articles forgets them, too)"));
        return ExitStatus.FOUND;
    }

    /** Files are not ours to delete. */
    private void exports(Forgetting forgetting, List<Forgetting.Found> articles, StandardOutput out)
            throws IOException {
        List<Forgetting.ExportFile> files = forgetting.exports(articles);
        for (Forgetting.ExportFile file : files) {
            line(out, "exported on " + file.made() + " to " + file.file());
        }
        out.flush();
        if (!files.isEmpty()) {
            say("what was exported is not forgotten; see to these files yourself");
        }
    }

    private boolean confirmed(String whatGoes) throws IOException, OutputFile.OutputException {
        if (yes) {
            return true;
        }
        if (!surroundings.terminal().err()) {
            throw new OutputFile.OutputException("nothing was forgotten, for nobody can be asked; say --yes");
        }
        surroundings.err().print("Forget " + Harmless.line(whatGoes) + " for good? [y/N] ");
        surroundings.err().flush();
        String answer = answer();
        return answer.equals("y") || answer.equals("yes");
    }

    private String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int b = surroundings.in().read();
                b >= 0 && b != '\n';
                b = surroundings.in().read()) {
            answer.append((char) b);
        }
        return new String(answer.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String articleCount(long number) {
        return number + (number == 1 ? " article" : " articles");
    }

    private static void line(StandardOutput out, String line) throws IOException {
        out.append(Harmless.line(line)).append('\n');
    }
}
