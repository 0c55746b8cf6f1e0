// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.archive.account.Account;
import org.hearsay.archive.account.AccountException;
import org.hearsay.archive.account.AccountException.Reason;
import org.hearsay.archive.account.Accounts;
import org.hearsay.archive.account.Role;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.Import;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.log.Change;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.Writer;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may use a server over an archive, and who changed what in it, whatever database holds it. */
abstract class AccountContract {
    private static final String PASSWORD = "a long enough one";

    private Archive archive;
    private Accounts accounts;

    /** An archive that is not there yet. */
    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
        accounts = archive.accounts();
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    private static Function<Throwable, Reason> reason() {
        return failure -> ((AccountException) failure).reason();
    }

    @Test
    void whoHasNameAndPasswordIsIdentified() {
        assertThat(accounts.any()).isFalse();
        accounts.add(" Ana Roth", Role.EDITOR, PASSWORD, "root");
        assertThat(accounts.any()).isTrue();
        assertThat(accounts.identified("ana roth", PASSWORD).map(Account::name)).contains("Ana Roth");
        assertThat(accounts.identified("Ana Roth", PASSWORD + " ")).isEmpty();
        assertThat(accounts.identified("Ana Roth", "")).isEmpty();
        assertThat(accounts.identified("Ben", PASSWORD)).isEmpty();
        assertThat(accounts.identified("Ana Roth", PASSWORD.repeat(100))).isEmpty();
    }

    @Test
    void passwordsAreKeptAsSaltedHashes() {
        accounts.add("Ana", Role.READER, PASSWORD, "root");
        accounts.add("Ben", Role.READER, PASSWORD, "root");
        List<String> kept = archive.store()
                .ask(handle -> handle.createQuery("SELECT password FROM account")
                        .mapTo(String.class)
                        .list());
        assertThat(kept).doesNotHaveDuplicates().allMatch(hash -> hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertThat(String.join(" ", kept)).doesNotContain(PASSWORD);
    }

    @Test
    void namesAreOneWhateverTheirCapitals() {
        accounts.add("Élodie", Role.READER, PASSWORD, "root");
        assertThatThrownBy(() -> accounts.add("E\u0301LODIE", Role.EDITOR, PASSWORD, "root"))
                .extracting(reason())
                .isEqualTo(Reason.TAKEN);
        for (String name : List.of("", " ", "-x", "a\nb", "a\u202Eb", "<b>", "a".repeat(61), "a\0b")) {
            assertThatThrownBy(() -> accounts.add(name, Role.READER, PASSWORD, "root"))
                    .as(name)
                    .extracting(reason())
                    .isEqualTo(Reason.NAME);
        }
        for (String password : List.of("", "too short", "x".repeat(201))) {
            assertThatThrownBy(() -> accounts.add("Ben", Role.READER, password, "root"))
                    .extracting(reason())
                    .isEqualTo(Reason.PASSWORD);
        }
        assertThat(accounts.list()).extracting(Account::name).containsExactly("Élodie");
    }

    @Test
    void whatIsChangedHoldsAtOnce() {
        accounts.add("Ana", Role.READER, PASSWORD, "root");
        accounts.role("ana", Role.EDITOR, "root");
        accounts.password("Ana", "another long one", "Ana");
        assertThat(accounts.named("ANA").map(Account::role)).contains(Role.EDITOR);
        assertThat(accounts.identified("Ana", PASSWORD)).isEmpty();
        assertThat(accounts.identified("Ana", "another long one")).isPresent();
        accounts.remove("Ana", "root");
        assertThat(accounts.named("Ana")).isEmpty();
        assertThatThrownBy(() -> accounts.role("Ana", Role.READER, "root"))
                .extracting(reason())
                .isEqualTo(Reason.NOBODY);
    }

    @Test
    void tokensAreTheirOwnersUntilWithdrawn() {
        accounts.add("Ana", Role.EDITOR, PASSWORD, "root");
        accounts.add("Ben", Role.READER, PASSWORD, "root");
        String token = accounts.issue("Ana", "nightly script", "Ana");
        String other = accounts.issue("Ben", "", "Ben");
        assertThat(token).matches("hs_[A-Za-z0-9_-]{43}").isNotEqualTo(other);
        assertThat(accounts.bearer(token).map(Account::name)).contains("Ana");
        assertThat(accounts.bearer(other).map(Account::role)).contains(Role.READER);
        assertThat(accounts.bearer(token.toLowerCase(Locale.ROOT))).isEmpty();
        long id = accounts.tokens("Ana").getFirst().id();
        assertThat(accounts.withdraw("Ben", id, "Ben")).isFalse();
        assertThat(accounts.withdraw("Ana", id, "Ana")).isTrue();
        assertThat(accounts.bearer(token)).isEmpty();
        accounts.remove("Ben", "root");
        assertThat(accounts.bearer(other)).isEmpty();
        assertThat(archive.store().<String>ask(handle -> all(handle))).doesNotContain(token, other);
    }

    private static String all(Handle handle) {
        return handle.createQuery("SELECT * FROM access_token").mapToMap().list() + " "
                + handle.createQuery("SELECT * FROM decision").mapToMap().list();
    }

    @Test
    void noExportHoldsAccountsAndNoImportBringsAny() throws IOException {
        accounts.add("Ana", Role.EDITOR, PASSWORD, "root");
        Articles.add(archive, Articles.BRIDGE);
        StringWriter lines = new StringWriter();
        new Export(archive.store()).write(SearchRequest.ofWords("").limited(0), new JsonLinesExport(lines));
        assertThat(lines.toString()).doesNotContain("argon2", "\"account\":");
        String row = lines.toString()
                .lines()
                .filter(line -> line.contains("\"table\":\"decision\""))
                .findFirst()
                .orElseThrow();
        String forged = lines.toString()
                .replace(
                        row,
                        row + "\n"
                                + row.replaceFirst("\"table\":\"decision\"", "\"table\":\"account\"")
                                        .replaceFirst(
                                                "\"row\":\\{.*?\\}",
                                                "\"row\":{\"name\":\"Eve\",\"folded\":\"eve\",\"role\":\"editor\","
                                                        + "\"password\":\"x\",\"since\":\"2026\"}"));
        assertThat(forged).contains("\"name\":\"Eve\"");
        try (Archive other = Archive.open(place())) {
            new Import(other.store(), "test", complaint -> {})
                    .read("file", new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)));
            assertThat(other.versions(Articles.URL)).hasSize(1);
            assertThat(other.accounts().any()).isFalse();
        }
    }

    @Test
    void repairAndExaminationKnowThem() {
        accounts.add("Ana", Role.EDITOR, PASSWORD, "root");
        String token = accounts.issue("Ana", "x", "Ana");
        assertThat(Examination.of(archive.store()).findings()).isEmpty();
        Repair.of(archive.store());
        assertThat(accounts.bearer(token)).isPresent();
        accounts.issue("Ana", "y", "Ana");
        assertThat(accounts.tokens("Ana")).hasSize(2);
    }

    @Test
    void everyChangeIsInTheLog() {
        accounts.add("Ana", Role.EDITOR, PASSWORD, "root");
        try (Writer writer = archive.writer("test")) {
            writer.keep(Entry.of(Articles.BRIDGE), "Ana");
            writer.keep(Entry.of(Articles.BRIDGE), "Ben");
            writer.commit();
        }
        archive.watchTables().watch("https://quay.example/feed", "Ben");
        archive.watchTables().watch("https://quay.example/feed", "Ana");
        archive.watchTables().unwatch("https://quay.example/feed", "Ana");
        assertThat(archive.changes().newest(null, 10, 0))
                .extracting(Change::who, Change::act, Change::subject)
                .containsExactlyInAnyOrder(
                        tuple("root", "account-add", "Ana"),
                        tuple("Ana", "keep", "1"),
                        tuple("Ben", "watch", "https://quay.example/feed"),
                        tuple("Ana", "unwatch", "https://quay.example/feed"));
        assertThat(archive.changes().people()).containsExactly("Ana", "Ben", "root");
        assertThat(archive.changes().newest("Ana", 10, 0))
                .extracting(Change::act)
                .containsOnly("keep", "unwatch");
        assertThat(archive.changes().newest(null, 1, 1)).hasSize(1);
    }
}
