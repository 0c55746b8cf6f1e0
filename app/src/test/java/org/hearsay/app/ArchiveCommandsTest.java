// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.article.NoArticleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an archive, from an empty folder on. */
class ArchiveCommandsTest {
    private static final String BODY = """
            %s

            The council of Port Orrin met on Tuesday evening to talk about the bridge, which has been closed since the
            storm in March and which most people in the town had to cross each day on their way to work.

            %s

            Engineers had found cracks in two of its piers in spring, and the repair is expected to take most of the
            year, according to the council's own plan, which was published last week together with its cost.
            """;

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void writesPages() throws IOException {
        archive = folder.resolve("news.db").toString();
        page("first", "quay.txt", "Bridge stays closed", "“We will not gamble with lives,” said Ilse Varga.");
        page("first", "gazette.txt", "Council shuts bridge", "“We will not gamble,” said Ilse Varga.");
        page("later", "quay.txt", "Bridge stays closed", "“We will open in autumn,” said Ilse Varga.");
    }

    private void page(String set, String file, String headline, String said) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(set));
        Files.writeString(pages.resolve(file), BODY.formatted(headline, said));
        Files.writeString(
                pages.resolve("articles.csv"),
                """
                file,outlet,url,published
                quay.txt,The Quay,https://quay.example/bridge,2024-05-14T18:00
                """
                        + (set.equals("first")
                                ? "gazette.txt,Orrin Gazette,https://gazette.example/shut,2024-05-14T20:00\n"
                                : ""));
    }

    private Ran run(String... args) {
        return Ran.reading(new PlainReader(), args);
    }

    private Ran added() {
        Ran first = run("add", "--archive", archive, folder.resolve("first").toString());
        assertThat(first.err()).contains("2 new articles, 0 changed articles, 0 held already; 2 statements added");
        assertThat(first.status()).isZero();
        Ran later = run("add", "--archive", archive, folder.resolve("later").toString());
        assertThat(later.err()).contains("0 new articles, 1 changed article, 0 held already; 1 statement added");
        return later;
    }

    @Test
    void whatIsHeldIsNotReadAgain() {
        added();
        Ran again = Ran.reading(
                page -> {
                    throw new NoArticleException(page.name() + ": was read again");
                },
                "add",
                "--archive",
                archive,
                folder.resolve("first").toString(),
                folder.resolve("later").toString());
        assertThat(again.err()).contains("3 held already").doesNotContain("read again");
        assertThat(again.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void searchFindsArticlesAndStatements() {
        added();
        Ran articles = run("search", "--archive", archive, "engineers", "“closed since the storm”");
        assertThat(articles.out())
                .contains("The Quay, 2024-05-14 18:00", "Orrin Gazette")
                .contains("https://quay.example/bridge");
        Ran statements = run("search", "--archive", archive, "--statements", "--speaker", "varga", "--json", "gamble");
        assertThat(statements.out().lines()).hasSize(1);
        assertThat(statements.out()).contains("\"speaker\":\"Ilse Varga\"", "gazette.example");
        Ran nothing = run("search", "--archive", archive, "zeppelin");
        assertThat(nothing.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(nothing.err()).contains("nothing found");
    }

    @Test
    void quoteTellsWhoCarriedItInWhichVersion() {
        added();
        Ran quoted = run("quote", "--archive", archive, "we will not gamble with lives");
        assertThat(quoted.out())
                .contains("The Quay", "version 1 of 2: changed later")
                .contains("Orrin Gazette")
                .containsSubsequence("The Quay", "Orrin Gazette");
        assertThat(quoted.status()).isZero();
        assertThat(run("quote", "--archive", archive, "zeppelins over the quay").status())
                .isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void versionsShowTheWordsThatChanged() {
        added();
        Ran versions = run("versions", "--archive", archive, "http://www.quay.example/bridge?utm_source=mail");
        assertThat(versions.out())
                .contains("2 versions", "[not gamble with lives,”]", "⟦open in autumn,”⟧")
                .contains("no longer said", "now said");
        Ran json = run("versions", "--archive", archive, "--json", "https://quay.example/bridge");
        assertThat(json.out().lines()).hasSize(1);
        assertThat(json.out()).contains("\"op\":\"changed\"");
        assertThat(run("versions", "--archive", archive, "https://nowhere.example/")
                        .status())
                .isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void storiesAndTheirComparison() {
        added();
        Ran stories = run("stories", "--archive", archive);
        assertThat(stories.out()).contains("2 articles", "Orrin Gazette, The Quay");
        Ran story = run("story", "--archive", archive, "--json", "1");
        assertThat(story.out()).contains("\"id\":\"t1\"", "Orrin Gazette");
        assertThat(run("story", "--archive", archive, "1", "--split", "2").err())
                .contains("story 2 was made");
        assertThat(run("story", "--archive", archive, "1").err())
                .contains("decision 1: 1 article of story 1 are story 2");
        assertThat(run("story", "--archive", archive, "1", "--undo", "1").err()).contains("decision 1 is undone");
        assertThat(run("story", "--archive", archive, "--json", "1").out()).contains("Orrin Gazette");
        Ran missing = run("story", "--archive", archive, "99");
        assertThat(missing.err()).contains("no story 99");
        assertThat(missing.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void entitiesAreToldApartByHand() {
        added();
        Ran varga = run("entity", "--archive", archive, "varga");
        assertThat(varga.out()).contains("Ilse Varga", "person 1", "in 2 articles");
        assertThat(run("entity", "--archive", archive, "1", "--split", "2").err())
                .contains("entity 2 is somebody else");
        assertThat(run("entity", "--archive", archive, "varga").out()).contains("person 1", "person 2");
        assertThat(run("reread", "--archive", archive, "--all").err()).contains("3 of 3 versions read again");
        assertThat(run("entity", "--archive", archive, "varga").out()).contains("person 1", "person 2");
        assertThat(run("entity", "--archive", archive, "1", "--merge", "2").err())
                .contains("entity 2 is 1 now");
        assertThat(run("entity", "--archive", archive, "varga").out())
                .doesNotContain("person 2")
                .contains("decision 1: in 1 article entity 1 is 2 (", "decision 2: entity 2 is 1 (");
        Ran resting = run("entity", "--archive", archive, "1", "--undo", "1");
        assertThat(resting.err()).contains("decision 2 rests on decision 1");
        assertThat(resting.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run("entity", "--archive", archive, "1", "--undo", "2").err())
                .contains("decision 2 is undone");
        assertThat(run("entity", "--archive", archive, "1", "--undo", "2").err())
                .contains("undone already");
        assertThat(run("entity", "--archive", archive, "1", "--undo", "9").err())
                .contains("9 is not about entity 1");
        assertThat(run("entity", "--archive", archive, "varga").out()).contains("person 2", "; undone ");
        assertThat(run("search", "--archive", archive, "--statements", "gamble").status())
                .isZero();
    }

    @Test
    void anArchiveThatIsNotThereIsAClearError() {
        Ran ran = run("search", "--archive", archive, "bridge");
        assertThat(ran.err()).contains(archive + ": no such archive", "hearsay add");
        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(Path.of(archive)).doesNotExist();
        Ran mysql = run("add", "--archive", "jdbc:mysql://x/y", folder.toString());
        assertThat(mysql.err()).contains("neither a file nor jdbc:postgresql:");
        assertThat(mysql.status()).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void everyCommandTeaches() {
        for (String command :
                new String[] {"add", "watch", "search", "versions", "stories", "story", "entity", "reread", "quote"}) {
            Ran help = run(command, "--help");
            assertThat(help.out()).contains("Usage:", "Examples:", "hearsay " + command, "Exit status");
            assertThat(help.status()).isZero();
        }
    }
}
