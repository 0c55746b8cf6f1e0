// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.archive.account.AccountException.Reason;
import org.hearsay.archive.store.Decisions;
import org.hearsay.archive.store.Fingerprint;
import org.hearsay.archive.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Those who may use a server over an archive. What is done about them is among the archive's decisions. */
public final class Accounts {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._@' -]{0,59}");
    private static final String COLUMNS = "a.name, a.role, a.since, a.password";
    private static final int STAMP = 16;
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_TOKENS = 50;
    private static final int TOKEN_BYTES = 32;
    private static final String TOKEN_START = "hs_";

    private final Store store;
    private final SecureRandom random = new SecureRandom();

    public Accounts(Store store) {
        this.store = store;
    }

    /** Whether there is any. */
    public boolean any() {
        return store.ask(handle -> handle.createQuery("SELECT 1 FROM account LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** All of them by name. */
    public List<Account> list() {
        return store.ask(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM account a ORDER BY a.folded")
                .map((row, context) -> account(row))
                .list());
    }

    /** Somebody by name, however its capitals are written; empty when there is nobody. */
    public Optional<Account> named(String name) {
        return store.ask(handle -> found(handle, name).map(Found::account));
    }

    private record Found(Account account, String password) {}

    private static Optional<Found> found(Handle handle, String name) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM account a WHERE a.folded = ?")
                .bind(0, folded(name))
                .map((row, context) -> new Found(account(row), row.getString(4)))
                .findOne();
    }

    /** Who has this name and this password; empty when nobody has both. It takes the same time for every name. */
    public Optional<Account> identified(String name, String password) {
        Optional<Found> found = store.ask(handle -> found(handle, name));
        boolean fits = password.length() <= Password.LONGEST
                && Password.fits(password, found.map(Found::password).orElseGet(Password::nobodys));
        return fits ? found.map(Found::account) : Optional.empty();
    }

    /**
     * Adds somebody.
     *
     * @param who adds him
     * @throws AccountException when the name or the password cannot be, or the name is taken
     */
    public void add(String name, Role role, String password, String who) {
        String clean = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (!NAME.matcher(clean).matches()) {
            throw new AccountException(
                    Reason.NAME,
                    name + ": a name has 1 to 60 letters, digits, blanks or any of . _ @ ' - and begins with one of the"
                            + " first two");
        }
        String hash = hash(password);
        Decisions.make(store, who, (handle, decisions) -> {
            if (found(handle, clean).isPresent()) {
                throw new AccountException(Reason.TAKEN, clean + ": there is somebody of this name");
            }
            handle.execute(
                    "INSERT INTO account (name, folded, role, password, since) VALUES (?, ?, ?, ?, ?)",
                    clean,
                    folded(clean),
                    key(role),
                    hash,
                    Decisions.now());
            decisions.decided(handle, "account-add", clean, key(role));
        });
    }

    private static String hash(String password) {
        if (password.length() < Password.SHORTEST || password.length() > Password.LONGEST) {
            throw new AccountException(
                    Reason.PASSWORD, "a password has " + Password.SHORTEST + " to " + Password.LONGEST + " characters");
        }
        return Password.hash(password);
    }

    /** Takes somebody out, with his tokens; what he decided stays, under his name. @param who does it */
    public void remove(String name, String who) {
        change(name, who, "account-remove", "", "DELETE FROM account WHERE name = ?");
    }

    /** Gives somebody another role, which holds at once. @param who does it */
    public void role(String name, Role role, String who) {
        change(name, who, "account-role", key(role), "UPDATE account SET role = ? WHERE name = ?", key(role));
    }

    /** Gives somebody another password. @param who does it */
    public void password(String name, String password, String who) {
        change(name, who, "account-password", "", "UPDATE account SET password = ? WHERE name = ?", hash(password));
    }

    private void change(String name, String who, String kind, String detail, String sql, @Nullable Object... values) {
        Decisions.make(store, who, (handle, decisions) -> {
            String standing = existing(handle, name);
            @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
            all[values.length] = standing;
            handle.execute(sql, all);
            decisions.decided(handle, kind, standing, detail);
        });
    }

    private static String existing(Handle handle, String name) {
        return found(handle, name)
                .map(found -> found.account().name())
                .orElseThrow(() ->
                        new AccountException(Reason.NOBODY, name + ": nobody of this name; hearsay users lists them"));
    }

    /**
     * Makes a token for a program of somebody's.
     *
     * @param label what it is for
     * @param who makes it
     * @return the token, which is told this once
     */
    public String issue(String name, String label, String who) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = TOKEN_START + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Decisions.make(store, who, (handle, decisions) -> {
            String owner = existing(handle, name);
            if (tokens(handle, owner).size() >= MOST_TOKENS) {
                throw new AccountException(
                        Reason.TOKENS, owner + " has " + MOST_TOKENS + " tokens; withdraw one first");
            }
            long id = decisions.number("access_token");
            handle.execute(
                    "INSERT INTO access_token (id, account, label, sha256, made) VALUES (?, ?, ?, ?, ?)",
                    id,
                    owner,
                    label.strip().substring(0, Math.min(label.strip().length(), LONGEST_LABEL)),
                    fingerprint(token),
                    Decisions.now());
            decisions.decided(handle, "token-issue", owner, id);
        });
        return token;
    }

    /** Withdraws a token of somebody's; whether there was one. @param who does it */
    public boolean withdraw(String name, long token, String who) {
        boolean[] withdrawn = new boolean[1];
        Decisions.make(store, who, (handle, decisions) -> {
            String owner = existing(handle, name);
            withdrawn[0] = handle.execute("DELETE FROM access_token WHERE id = ? AND account = ?", token, owner) > 0;
            if (withdrawn[0]) {
                decisions.decided(handle, "token-withdraw", owner, token);
            }
        });
        return withdrawn[0];
    }

    /** Tokens of somebody's, the first made first. */
    public List<AccessToken> tokens(String name) {
        return store.ask(handle -> tokens(handle, name));
    }

    private static List<AccessToken> tokens(Handle handle, String name) {
        return handle.createQuery(
                        "SELECT t.id, t.label, t.made FROM access_token t JOIN account a ON a.name = t.account"
                                + " WHERE a.folded = ? ORDER BY t.id")
                .bind(0, folded(name))
                .map((row, context) -> new AccessToken(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Whose token this is; empty when it is nobody's. */
    public Optional<Account> bearer(String token) {
        // Only the fingerprint is compared, so that time tells nothing of the tokens.
        return store.ask(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM access_token t JOIN account a ON a.name = t.account" + " WHERE t.sha256 = ?")
                .bind(0, fingerprint(token))
                .map((row, context) -> account(row))
                .findOne());
    }

    private static String fingerprint(String token) {
        return Fingerprint.of(token);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                Role.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getString(3),
                Fingerprint.of(row.getString(4)).substring(0, STAMP));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
