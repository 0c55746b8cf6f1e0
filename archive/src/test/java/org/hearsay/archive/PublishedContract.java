// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.Import;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.Published;
import org.hearsay.archive.store.Published.Kind;
import org.hearsay.archive.store.PublishedTables;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published stays so until it is withdrawn, whatever database holds it. */
abstract class PublishedContract {
    private final List<String> complaints = new ArrayList<>();

    private Archive archive;
    private PublishedTables tables;

    /** An archive that is not there yet. */
    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
        Articles.add(archive, Articles.BRIDGE, Articles.STEEL, Articles.EDITED);
        tables = archive.published();
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    private Published story() {
        tables.publish(Kind.STORY, "1", "Mayor speaks of bridge", "Ana");
        return tables.all().getFirst();
    }

    private Published search() {
        tables.publish(Kind.SEARCH, "q=%C3%A9+%26&in=statements", "', \"; DROP TABLE published; 🚨", "Ben");
        return tables.all().getFirst();
    }

    private List<String> decisions() {
        return archive.store()
                .ask(handle -> handle.createQuery("SELECT who, kind, subject, detail FROM decision ORDER BY id")
                        .map((row, context) -> String.join(
                                "|", row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list());
    }

    private String exported() throws IOException {
        StringWriter out = new StringWriter();
        new Export(archive.store()).write(SearchRequest.ofWords("").limited(0), new JsonLinesExport(out));
        return out.toString();
    }

    private void taken(Archive into, String export) throws IOException {
        new Import(into.store(), "test", complaints::add)
                .read("file", new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isFoundByItsAddressUntilItIsWithdrawn() {
        Published story = story();
        Published search = search();
        assertThat(story.secret()).matches("[A-Za-z0-9_-]{24}").isNotEqualTo(search.secret());
        assertThat(search.what()).isEqualTo("q=%C3%A9+%26&in=statements");
        assertThat(search.title()).isEqualTo("', \"; DROP TABLE published; 🚨");
        assertThat(tables.all()).containsExactly(search, story);
        assertThat(tables.at(story.secret())).contains(story);
        assertThat(tables.at(story.secret().toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(tables.at(story.secret() + "a")).isEmpty();
        assertThat(tables.at("")).isEmpty();
        assertThat(tables.withdraw(story.id(), "Ben")).isTrue();
        assertThat(tables.withdraw(story.id(), "Cid")).isFalse();
        assertThat(tables.withdraw(99, "Cid")).isFalse();
        Published withdrawn = tables.at(story.secret()).orElseThrow();
        assertThat(withdrawn.stands()).isFalse();
        assertThat(withdrawn.withdrawnBy()).isEqualTo("Ben");
        assertThat(tables.at(search.secret()).orElseThrow().stands()).isTrue();
        assertThat(decisions())
                .containsExactly(
                        "Ana|publish|1|story 1", "Ben|publish|2|search q=%C3%A9+%26&in=statements", "Ben|withdraw|1|");
    }

    @Test
    void comesBackWithTheWholeArchive() throws IOException {
        Published story = story();
        Published search = search();
        tables.withdraw(story.id(), "Ben");
        try (Archive other = Archive.open(place())) {
            taken(other, exported());
            assertThat(Tables.of(other.store())).isEqualTo(Tables.of(archive.store()));
            assertThat(other.published().at(search.secret())).contains(search);
            assertThat(other.published().publish(Kind.STORY, "1", "", "Ana")).isEqualTo(3);
        }
        try (Archive has = Archive.open(place())) {
            Articles.add(has, Articles.STEEL);
            taken(has, exported());
            assertThat(has.published().all())
                    .as("what somebody else published is not this archive's to give")
                    .isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aRowThatPublishesNothingIsNotTakenIn() throws IOException {
        Published search = search();
        story();
        String damaged = exported()
                .replace(search.secret(), "easy")
                .replace("\"kind\":\"story\",\"what\":\"1\"", "\"kind\":\"story\",\"what\":\"1 OR 1\"");
        try (Archive other = Archive.open(place())) {
            taken(other, damaged);
            assertThat(other.published().all()).isEmpty();
            assertThat(complaints).hasSize(2);
        }
    }

    @Test
    void repairKeepsIt() {
        Published story = story();
        archive.store().change(handle -> handle.execute("DELETE FROM counter WHERE name = 'published'"));
        assertThat(Repair.of(archive.store())).isEmpty();
        assertThat(tables.at(story.secret())).contains(story);
        assertThat(search().id()).isEqualTo(2);
        assertThat(Examination.of(archive.store()).findings()).isEmpty();
    }

    @Test
    void forgettingTakesTheHeadlineAfterWhichItIsCalled() {
        Published story = story();
        Published search = search();
        Forgetting forgetting = new Forgetting(archive.store());
        forgetting.articles(List.of(forgetting.article(Articles.URL).orElseThrow()), false, "Ana");
        assertThat(tables.at(story.secret()).orElseThrow().title()).isEmpty();
        assertThat(tables.at(search.secret())).contains(search);
    }

    @Test
    void whatCameLastIsFirst() {
        assertThat(archive.latest(SearchRequest.ofWords("").limited(1)))
                .extracting(Hit::headline)
                .containsExactly("Mayor speaks of bridge");
        assertThat(archive.latest(SearchRequest.ofWords("bridge").inEveryVersion()))
                .extracting(Hit::headline)
                .containsExactly(
                        "Mayor speaks of bridge", "=Steel for the bridge is late", "Mayor admits bridge is a mess");
        assertThat(archive.latest(SearchRequest.ofWords("bridge").inStatements().limited(2)))
                .extracting(Hit::headline)
                .containsExactly("Mayor speaks of bridge", "=Steel for the bridge is late");
    }
}
