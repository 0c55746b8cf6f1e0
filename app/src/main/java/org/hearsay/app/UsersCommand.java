// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.AccessToken;
import org.hearsay.archive.account.Account;
import org.hearsay.archive.account.AccountException;
import org.hearsay.archive.account.Accounts;
import org.hearsay.archive.account.Role;
import org.hearsay.archive.account.SystemUser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay users}: who may use a server over the archive, and what he may do there. */
@Command(name = "users")
final class UsersCommand extends ArchiveCommand {
    @ArgGroup
    private final Act act = new Act();

    /** What is to be done; without any they are listed. */
    private static final class Act {
        @Option(names = "--add", paramLabel = "NAME", description = "Add somebody; asks for a password.")
        private @Nullable String add;

        @Option(names = "--remove", paramLabel = "NAME", description = "Take somebody out; what he decided stays.")
        private @Nullable String remove;

        @Option(names = "--set-role", paramLabel = "NAME", description = "Give somebody the role that --role says.")
        private @Nullable String role;

        @Option(names = "--set-password", paramLabel = "NAME", description = "Give somebody another password.")
        private @Nullable String password;

        @Option(
                names = "--token",
                paramLabel = "NAME",
                description = "Print a new token for programs that act for somebody.")
        private @Nullable String token;

        @Option(names = "--tokens", paramLabel = "NAME", description = "List somebody's tokens by number.")
        private @Nullable String tokens;
    }

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "reader (looks, and has texts read) or editor (changes what others see too). By default"
                    + " reader.")
    private Role role = Role.READER;

    @Option(names = "--label", paramLabel = "WORDS", description = "What a token is for.")
    private String label = "";

    @Option(names = "--withdraw", paramLabel = "NUMBER", description = "With --tokens: this one is good no more.")
    private @Nullable Long withdraw;

    UsersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** The first user may come before the first article. */
    @Override
    Archive opened(ArchiveOption place) {
        return place.open();
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException {
        try {
            return done(archive.accounts(), out);
        } catch (AccountException e) {
            say(String.valueOf(e.getMessage()));
            return ExitStatus.FAILED;
        }
    }

    private int done(Accounts accounts, StandardOutput out) throws IOException {
        String who = SystemUser.name();
        if (act.add != null) {
            accounts.add(act.add, role, password(), who);
            say(act.add + " is a user now, as " + word(role));
        } else if (act.remove != null) {
            accounts.remove(act.remove, who);
            say(act.remove + " is a user no more"
                    + (accounts.any() ? "" : "; there are none left, so nobody has to log in"));
        } else if (act.role != null) {
            accounts.role(act.role, role, who);
            say(act.role + " is " + word(role) + " now");
        } else if (act.password != null) {
            accounts.password(act.password, password(), who);
            say(act.password + " has another password now");
        } else if (act.token != null) {
            out.append(accounts.issue(act.token, label, who)).append('\n');
        } else if (act.tokens != null) {
            return tokens(accounts, act.tokens, who, out);
        } else {
            return listed(accounts, out);
        }
        return ExitStatus.FOUND;
    }

    private int tokens(Accounts accounts, String name, String who, StandardOutput out) throws IOException {
        if (withdraw != null) {
            boolean withdrawn = accounts.withdraw(name, withdraw, who);
            say(withdrawn ? "token " + withdraw + " is withdrawn" : name + " has no token " + withdraw);
            return withdrawn ? ExitStatus.FOUND : ExitStatus.FAILED;
        }
        for (AccessToken token : accounts.tokens(name)) {
            out.append(token.id() + "  " + token.made() + "  " + token.label()).append('\n');
        }
        return accounts.tokens(name).isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
    }

    private int listed(Accounts accounts, StandardOutput out) throws IOException {
        for (Account account : accounts.list()) {
            out.append(String.format(
                            Locale.ROOT, "%-30s %-7s since %s", account.name(), word(account.role()), account.since()))
                    .append('\n');
        }
        if (!accounts.any()) {
            say(
                    "no users: whoever reaches the server may do everything, unless it has a password; --add NAME adds one");
        }
        return accounts.any() ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** From the terminal, unseen; else the first line of standard input. */
    private String password() throws IOException {
        Console console = surroundings.terminal().err() ? System.console() : null;
        if (console != null) {
            char[] first = console.readPassword("Password: ");
            char[] again = console.readPassword("Once more: ");
            if (first == null || again == null || !String.valueOf(first).equals(String.valueOf(again))) {
                throw new IOException("the password was typed in two ways; nothing was changed");
            }
            return String.valueOf(first);
        }
        String line = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)).readLine();
        return Objects.requireNonNullElse(line, "");
    }
}
